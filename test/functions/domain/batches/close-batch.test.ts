import { expect, test } from 'vitest';
import { said, twentyQuestions } from '../../../support/answer-steps.ts';
import { actOn, batchFields, batchIn } from '../../../support/batch-steps.ts';
import { type Client, type Data, newKey } from '../../../support/client.ts';
import { createKill } from '../../../support/kill.ts';
import { layAnswers } from '../../../support/laid-answers.ts';
import { codes } from '../../../support/need-steps.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { everyKind, newSurvey } from '../../../support/survey-steps.ts';
import { createWorld, type World } from '../../../support/world.ts';

const world = await createWorld();

/** An open batch of communities `a` and `b`, which asks a question of each kind. */
const openIn = async (county: SeededCounty, questions: object = everyKind()): Promise<Data> => {
  const { a, b } = county.communities;
  const survey = await newSurvey(county.admin, county.code, { questions });
  return batchIn(county.admin, 'OPEN', survey.id, { communities: [a, b] });
};

const seenBy = async (by: Client, { id }: Data): Promise<Data> =>
  (
    await by.ask(
      `query ($id: ID!) { batch(id: $id) { id version state closedAt answerCounts { asOf valid open doubtful refused withdrawn }
        results { question counted { answered options { code count rankSum } sum min max } open { answered } }
        history(first: 50) { nodes { type } } } }`,
      { id },
    )
  ).batch;

const collect = (by: Client, { id }: Data, community: string, household: string, more: object = {}) =>
  by.act('collectAnswer', { batch: id, community, household, answers: said, ...more }, 'answer { id version }');

const countOf = ({ history }: Data, type: string): number =>
  history.nodes.filter((event: Data) => event.type === type).length;

/** Places of answers in the table that hold something valid. */
const validIn = async ({ raw }: World, { code }: SeededCounty): Promise<number> =>
  (await raw.under(`${code}#INTAKE#BATCH#`)).filter(({ sk, state }) => sk.startsWith('A#') && state === undefined)
    .length;

test('a running tally is shown as of when it was taken, the last one counts for good, and no answer comes after it', async () => {
  const county = await world.county();
  const { a, b } = county.communities;
  const { admin } = county;
  const batch = await openIn(county);
  await collect(admin, batch, a, '1号楼101');
  await collect(admin, batch, b, '1号楼101');
  const { answer } = await collect(admin, batch, a, '1号楼102');
  const doubt = {
    batch: batch.id,
    answer: answer.id,
    version: answer.version,
    state: 'DOUBTFUL',
    reason: '两份相同。',
  };
  await admin.done('reviewAnswer', doubt, 'answer { id }');

  const before = await seenBy(admin, batch);
  const asOf = world.clock.now().toISOString();
  const tallied = await actOn(admin, 'tallyBatch', batch);
  world.clock.advance(60_000);
  await collect(admin, batch, a, '1号楼103');
  const running = await seenBy(admin, batch);
  const closed = await actOn(admin, 'closeBatch', tallied);
  const late = await collect(admin, batch, a, '1号楼104');
  const after = await seenBy(admin, batch);

  const chosen = (seen: Data) => seen.results[0]?.counted;
  expect([before.answerCounts, before.results]).toEqual([null, []]);
  expect(running.answerCounts).toEqual({ asOf, valid: 2, open: 0, doubtful: 1, refused: 0, withdrawn: 0 });
  expect(chosen(running)).toMatchObject({ answered: 2, options: [{ code: 'YOGA', count: 2 }, {}, { count: 2 }] });
  expect(closed).toMatchObject({
    state: 'CLOSED',
    version: tallied.version + 2,
    answerCounts: { valid: 3, doubtful: 1 },
  });
  expect(codes(late)).not.toEqual([]);
  expect(after.results).toHaveLength(7);
  expect(chosen(after)).toMatchObject({ answered: 3 });
  expect(after.results[2].counted.options.map(({ rankSum }: Data) => rankSum)).toEqual([6, 0, 3]);
  expect(after.results[4].counted).toMatchObject({ sum: 12, min: 4, max: 4 });
  expect(['batch.tallied', 'batch.closing', 'batch.closed'].map((type) => countOf(after, type))).toEqual([1, 1, 1]);
});

test('killed after every single write, and sent again by one or another, it is closed once with every answer counted', async () => {
  const kill = createKill();
  const killed = await createWorld({ kill });
  const county = await killed.county();
  const { a, b } = county.communities;
  const { admin } = county;
  const batch = await openIn(county, twentyQuestions.concat(everyKind() as never[]));
  const tallied = await actOn(admin, 'tallyBatch', batch);
  await layAnswers(
    killed,
    batch,
    a,
    Array.from({ length: 300 }, (_, place) => ({
      values: { COURSES: place % 2 === 0 ? ['YOGA'] : ['PAINTING'] },
      collector: '0'.repeat(32),
    })),
  );
  await layAnswers(killed, batch, b, [{ values: { COURSES: ['YOGA', 'PAINTING'] } }, { way: 'OPEN' }]);
  const worker = await county.member('SOCIAL_WORKER', `${county.code}001`);
  await worker.ask('{ viewer { owner } }');
  const closers = [admin, worker] as const;
  const command = { batch: batch.id, version: tallied.version, idempotencyKey: 'closed-by-two-of-us' };

  // A first try writes CLOSING, two batches of cells, and the last step; whoever goes on begins with the cells.
  const seen: Data[] = [];
  for (const before of [1, 2, 1, 2, 3]) {
    Object.assign(kill, { writes: 0, before });
    await expect((closers[seen.length % 2] as Client).done('closeBatch', command, batchFields)).rejects.toThrow();
    const sent = kill.writes;
    Object.assign(kill, { before: Number.POSITIVE_INFINITY });
    const { version, state, answerCounts, results } = await seenBy(admin, batch);
    const refused = state === 'OPEN' ? [] : codes(await collect(admin, batch, a, '1号楼101'));
    seen.push([sent, version - tallied.version, state, answerCounts?.valid, results.length, refused.length]);
  }
  Object.assign(kill, { writes: 0 });
  const { batch: closed } = await worker.done('closeBatch', command, batchFields);
  const again = await worker.done('closeBatch', command, batchFields);
  const after = await seenBy(admin, batch);

  expect(seen).toEqual([
    [1, 0, 'OPEN', 0, 27, 0],
    [2, 1, 'CLOSING', undefined, 0, 1],
    [1, 1, 'CLOSING', undefined, 0, 1],
    [2, 1, 'CLOSING', undefined, 0, 1],
    [3, 1, 'CLOSING', undefined, 0, 1],
  ]);
  expect(closed).toMatchObject({ state: 'CLOSED', version: tallied.version + 2 });
  expect(again.batch).toEqual(closed);
  expect(after.answerCounts).toMatchObject({ valid: 302, open: 1 });
  expect(after.results.find(({ question }: Data) => question === 'COURSES').counted).toMatchObject({
    answered: 301,
    options: [{ count: 151 }, { count: 0 }, { count: 151 }],
  });
  expect(countOf(after, 'batch.closed')).toBe(1);
}, 60_000);

test('a double click, a second tab and a late one are told that it is closed, whatever their keys, and others a conflict', async () => {
  const county = await world.county();
  const { admin } = county;
  const first = await openIn(county);
  const batch = await actOn(admin, 'reviseBatch', first, { closesOn: '2026-10-31' });
  const close = (version: number, idempotencyKey = newKey()) =>
    admin.act('closeBatch', { batch: batch.id, version, idempotencyKey }, batchFields);
  const key = newKey();

  const clicked = await Promise.all([close(batch.version, key), close(batch.version, key), close(batch.version)]);
  const late = [await close(batch.version), await close(batch.version + 1), await close(batch.version, key)];
  const refused = [await close(first.version), await close(batch.version + 2), await close(batch.version + 3)];

  const after = await seenBy(admin, batch);
  const closed = { id: batch.id, state: 'CLOSED', version: batch.version + 2 };
  expect([...clicked, ...late].flatMap(codes)).toEqual([]);
  expect([...clicked, ...late].map((payload) => payload.batch)).toEqual(
    Array.from({ length: 6 }, () => expect.objectContaining(closed)),
  );
  expect(refused.flatMap(codes)).toEqual(['CONFLICT', 'WRONG_STATE', 'CONFLICT']);
  expect([countOf(after, 'batch.closing'), countOf(after, 'batch.closed')]).toEqual([1, 1]);
});

test.each([7, 20260901, 371722])(
  'answers race with three who close under conflicts and lost answers (seed %i): what was accepted is counted, and nothing else',
  async (seed) => {
    const rates = { CONFLICT: 0.1, THROTTLE: 0.02, LOST_ANSWER: 0.2, UNPROCESSED: 0.2 };
    const faulty = await createWorld({ faults: { seed, rates } });
    const county = await faulty.county();
    const { a, b } = county.communities;
    const { admin } = county;
    const batch = await openIn(county);
    const worker = await county.member('SOCIAL_WORKER', `${county.code}001`);
    const collectors: Client[] = [];
    for (let place = 0; place < 6; place += 1) collectors.push(await county.member('COLLECTOR', batch.id));

    const collecting = collectors.map(async (by, place) => {
      const outcomes: Data[] = [];
      for (let door = 0; door < 8; door += 1) {
        const idempotencyKey = newKey();
        const community = door % 2 === 0 ? a : b;
        const tried = () => collect(by, batch, community, `${place}号楼${door}`, { idempotencyKey });
        let outcome = await tried();
        while (codes(outcome).includes('CONFLICT_RETRY')) outcome = await tried();
        outcomes.push(outcome);
      }
      return outcomes;
    });
    // Closing begins when about half of the answers are in.
    await Promise.race(collecting.map(async (_, place) => collect(admin, batch, a, `先${place}`)));
    const close = async (by: Client) => {
      const command = { batch: batch.id, version: batch.version, idempotencyKey: newKey() };
      let payload = await by.act('closeBatch', command, batchFields);
      while (codes(payload).includes('CONFLICT_RETRY')) payload = await by.act('closeBatch', command, batchFields);
      return payload;
    };
    const closing = await Promise.all([close(admin), close(worker), close(admin)]);
    const outcomes = (await Promise.all(collecting)).flat();

    const after = await seenBy(admin, batch);
    const accepted = outcomes.filter((outcome) => codes(outcome).length === 0).length;
    expect(closing.flatMap(codes)).toEqual([]);
    expect(after).toMatchObject({ state: 'CLOSED', version: batch.version + 2 });
    expect(after.answerCounts.valid).toBe(await validIn(faulty, county));
    expect(after.answerCounts.valid).toBeGreaterThanOrEqual(accepted);
    expect(after.results[0].counted.answered).toBe(after.answerCounts.valid);
    expect(accepted).toBeLessThan(48);
    expect(countOf(after, 'batch.closed')).toBe(1);
  },
  60_000,
);

test('of two who count at once one count is in force, and it is whole', async () => {
  const county = await world.county();
  const { a } = county.communities;
  const batch = await openIn(county);
  await layAnswers(world, batch, a, [{ values: { COURSES: ['YOGA'] } }]);
  const count = () => county.admin.act('tallyBatch', { batch: batch.id, version: batch.version }, batchFields);

  const outcomes = await Promise.all([count(), count(), count()]);

  const after = await seenBy(county.admin, batch);
  expect(outcomes.flatMap(codes)).toEqual(['CONFLICT', 'CONFLICT']);
  expect(after).toMatchObject({ state: 'OPEN', version: batch.version + 1, answerCounts: { valid: 1 } });
  expect(after.results).toHaveLength(7);
});
