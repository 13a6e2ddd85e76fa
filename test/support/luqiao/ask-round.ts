import { eachAtMost } from '../../../infra/local/access/each-at-most.ts';
import type { DemoAnswer, DemoBatch } from '../../../infra/local/demo/demo-survey.ts';
import { typedAnswers } from '../../../infra/local/demo/load/typed-survey.ts';
import { readAnswers } from '../../../infra/local/demo/read-surveys.ts';
import { type Client, createClient, type Data } from '../client.ts';
import { fromAddress } from '../from-address.ts';
import { type Luqiao, ludong } from './set-up-luqiao.ts';

/** A batch in which everybody was asked, as it was just before it is closed. */
export interface AskedRound {
  readonly id: string;
  readonly version: number;
  readonly collectors: readonly (Client & { readonly id: string })[];
  readonly answers: readonly DemoAnswer[];
  /** Serial number → the code on the household's sheet. */
  readonly codes: ReadonlyMap<number, string>;
}

/** Somebody at home, without a token, behind an address of the household's own. */
export const household = ({ world }: Luqiao, serial: number): Client =>
  createClient(fromAddress(world.handler, `10.${serial % 200}.1.7`), undefined);

const printed = async (by: Client, batch: string, count: number): Promise<ReadonlyMap<number, string>> => {
  if (count === 0) return new Map();
  const document =
    'query ($b: ID!, $c: RegionCode!, $n: Int!) { householdCodes(batch: $b, community: $c, count: $n) { serial code } }';
  const { householdCodes } = await by.ask(document, { b: batch, c: ludong, n: count });
  return new Map(householdCodes.map(({ serial, code }: Data) => [serial, code]));
};

/**
 * Plans, opens and asks one batch as its file says. What was said at doors is sent in the evening, what is on paper on the
 * last; of the sheets with a code every second is answered at home, the others are collected.
 */
export const askRound = async (luqiao: Luqiao, batch: DemoBatch): Promise<AskedRound> => {
  const { world, county, socialWorker, survey } = luqiao;
  const { communities, opensOn, closesOn, ways, rankOpen } = batch;
  const answers = readAnswers(batch.answers ?? '');
  world.clock.set(`${opensOn}T08:30:00+08:00`);
  const plan = { survey, communities, opensOn, closesOn, ways, rankOpen };
  const planned = (await socialWorker.done('planBatch', plan, 'batch { id version }')).batch;
  const opened = (
    await socialWorker.done('openBatch', { batch: planned.id, version: planned.version }, 'batch { id version }')
  ).batch;
  const collectors = await Promise.all(
    Array.from({ length: batch.collectors }, () => county.member('COLLECTOR', opened.id)),
  );
  const codes = await printed(socialWorker, opened.id, Math.max(0, ...answers.map(({ serial = 0 }) => serial)));

  const collect = ({ how, collector, household: door, serial = 0, at, focusGroups = [], values }: DemoAnswer) => {
    const respondent = how === 'CODE' ? { code: codes.get(serial) } : { household: door, community: ludong };
    const told = { answers: typedAnswers(values), focusGroups, paper: how === 'PAPER', collectedAt: at };
    return collectors[collector - 1]?.done(
      'collectAnswer',
      { batch: opened.id, ...respondent, ...told },
      'answer { id }',
    );
  };
  const atHome = ({ serial = 0, focusGroups = [], values }: DemoAnswer) =>
    household(luqiao, serial).done(
      'answerPublicly',
      { county: '331004', batch: opened.id, code: codes.get(serial), answers: typedAnswers(values), focusGroups },
      'at',
    );
  const evenings = Object.groupBy(answers, ({ how, at }) => (how === 'PAPER' ? String(closesOn) : at.slice(0, 10)));
  for (const evening of Object.keys(evenings).sort()) {
    world.clock.set(`${evening}T20:30:00+08:00`);
    await eachAtMost(8, evenings[evening] ?? [], async (answer) => {
      await (answer.how === 'CODE' && Number(answer.serial) % 2 === 0 ? atHome(answer) : collect(answer));
    });
  }
  return { id: opened.id, version: opened.version, collectors, answers, codes };
};

/** Closes a batch that was asked. */
export const closeRound = async ({ socialWorker }: Luqiao, { id, version }: AskedRound): Promise<Data> =>
  (await socialWorker.done('closeBatch', { batch: id, version }, 'batch { id state answerCounts { valid } }')).batch;
