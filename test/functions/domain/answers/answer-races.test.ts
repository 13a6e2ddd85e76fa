import { expect, test } from 'vitest';
import { answerFields, answersOf, close, opened, said, saidOtherwise } from '../../../support/answer-steps.ts';
import { type Client, type Data, newKey } from '../../../support/client.ts';
import { codes } from '../../../support/need-steps.ts';
import type { RawItem } from '../../../support/raw-reader.ts';
import { createWorld, type World } from '../../../support/world.ts';

const rates = { CONFLICT: 0.1, THROTTLE: 0.02, LOST_ANSWER: 0.2, UNPROCESSED: 0.1 };

const setUp = async (world: World, collectors: number) => {
  const county = await world.county();
  const { a } = county.communities;
  const batch = await opened(county.admin, [a]);
  const clients = [];
  for (let place = 0; place < collectors; place += 1) clients.push(await county.member('COLLECTOR', batch.id));
  return { county, community: a, batch, clients };
};

/** Sends an answer as a phone does: the same again for as long as too many write at once. */
const send = async (by: Client, input: object): Promise<Data> => {
  const sent = { answers: said, idempotencyKey: newKey(), ...input };
  for (;;) {
    const payload = await by.act('collectAnswer', sent, answerFields);
    if (!codes(payload).includes('CONFLICT_RETRY')) return payload;
  }
};

/** Every answer of the county as the table holds it, with the versions of its events. */
const stored = async (world: World, code: string) => {
  const items = (await world.raw.under(`${code}#INTAKE#BATCH#`)) as (RawItem & Data)[];
  return items
    .filter(({ sk }) => sk.startsWith('A#'))
    .map(({ sk, version }) => ({
      version: Number(version),
      events: items.filter((item) => item.sk.startsWith(`EV#${sk}#`)).map((event) => Number(event['version'])),
    }));
};

test('of two collectors at one door at once one is right, and the other hears that the household has answered', async () => {
  const world = await createWorld();
  const { county, community, batch, clients } = await setUp(world, 2);
  const at = { batch: batch.id, community, household: '1号楼101' };

  const outcomes = await Promise.all(
    clients.map((by, place) => send(by, { ...at, answers: place === 0 ? said : saidOtherwise })),
  );

  expect(outcomes.flatMap(codes)).toEqual(['ALREADY_ANSWERED']);
  expect(await stored(world, county.code)).toEqual([{ version: 1, events: [1] }]);
});

test('two households that one finger sends twice are two answers, whatever is lost on the way', async () => {
  const world = await createWorld({ faults: { seed: 7, rates } });
  const { county, community, batch, clients } = await setUp(world, 1);
  const [by] = clients;
  if (!by) throw new Error('Nobody collects.');
  const taps = ['1号楼101', '1号楼102'].flatMap((household) => {
    const input = { batch: batch.id, community, household, idempotencyKey: newKey() };
    return [input, input, input];
  });

  const outcomes = await Promise.all(taps.map((input) => send(by, input)));

  expect(outcomes.flatMap(codes)).toEqual([]);
  expect(new Set(outcomes.map(({ answer }) => answer.id)).size).toBe(2);
  expect(await stored(world, county.code)).toEqual([
    { version: 1, events: [1] },
    { version: 1, events: [1] },
  ]);
});

test('two hundred answers of eight collectors at once are all there, each once', async () => {
  const world = await createWorld();
  const { county, community, batch, clients } = await setUp(world, 8);

  const outcomes = await Promise.all(
    clients.map(async (by, place) => {
      const own = [];
      for (let door = 0; door < 25; door += 1)
        own.push(await send(by, { batch: batch.id, community, household: `${place}号楼${door}` }));
      return own;
    }),
  );

  expect(outcomes.flat().flatMap(codes)).toEqual([]);
  expect(new Set(outcomes.flat().map(({ answer }) => answer.id)).size).toBe(200);
  const all = await stored(world, county.code);
  expect(all).toEqual(Array.from({ length: 200 }, () => ({ version: 1, events: [1] })));
  const { answerCounts } = await close(county.admin, batch);
  expect(answerCounts).toEqual({ valid: 200, open: 0, doubtful: 0, refused: 0, withdrawn: 0 });
}, 120_000);

test.each([1, 2, 3])(
  'whatever is sent while the batch closes is either refused or counted: seed %i',
  async (seed) => {
    const world = await createWorld({ faults: { seed, rates } });
    const { county, community, batch, clients } = await setUp(world, 4);
    const begun = Promise.withResolvers<void>();
    let sent = 0;
    const collecting = clients.map(async (by, place) => {
      const own = [];
      for (let door = 0; door < 12; door += 1) {
        const payload = await send(by, { batch: batch.id, community, household: `${place}号楼${door}` });
        own.push(payload);
        sent += 1;
        if (sent === 16) begun.resolve();
        if (door % 4 !== 3 || !payload.answer) continue;
        const { id: answer, version } = payload.answer;
        await by.act('withdrawAnswer', { batch: batch.id, answer, version }, answerFields);
      }
      return own;
    });
    const closing = begun.promise.then(() => close(county.admin, batch));

    const [outcomes, closed] = [(await Promise.all(collecting)).flat(), await closing];

    const accepted = outcomes.filter(({ answer }) => answer !== null);
    const kept = await answersOf(county.admin, batch);
    const standing = (state: string) => kept.filter((answer) => answer.state === state).length;
    expect(kept.map(({ id }) => id).toSorted()).toEqual(accepted.map(({ answer }) => answer.id).toSorted());
    expect(closed.answerCounts).toMatchObject({ valid: standing('VALID'), withdrawn: standing('WITHDRAWN') });
    const refused = new Set(outcomes.flatMap(codes));
    // That there was something to be wrong about: some came before, some too late, some were taken back.
    expect([...refused]).toEqual(['WRONG_STATE']);
    expect(Math.min(standing('VALID'), standing('WITHDRAWN'))).toBeGreaterThan(0);
  },
  120_000,
);
