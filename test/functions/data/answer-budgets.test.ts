import { beforeAll, describe, expect, test } from 'vitest';
import { answerFields, codesFor, opened, twentyAnswers, twentyQuestions } from '../../support/answer-steps.ts';
import type { Client, Data } from '../../support/client.ts';
import type { SeededCounty } from '../../support/seed-county.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();
let county: SeededCounty;
let batch: Data;
let clerk: Client;
beforeAll(async () => {
  county = await world.county();
  const { a } = county.communities;
  batch = await opened(county.admin, [a], { questions: twentyQuestions });
  clerk = await county.member('COMMUNITY_WORKER', a);
  for (const client of [clerk, county.admin]) await client.ask('{ county { code } }');
}, 60_000);

/** What one piece of work costs, by our own meter, once viewer and county are known to the container. */
const { cost } = world;

let doors = 0;
const told = () => {
  doors += 1;
  return { batch: batch.id, community: county.communities.a, household: `花园路${doors}号`, answers: twentyAnswers };
};
const collect = async (): Promise<Data> => (await clerk.done('collectAnswer', told(), answerFields)).answer;

describe('an answer of twenty questions', () => {
  test('is collected in two trips and at most 10 write units', async () => {
    const about = { focusGroups: ['ELDERLY', 'HARDSHIP'], paper: true, collectedAt: '2026-09-01T01:00:00.000Z' };

    const spent = await cost(() => clerk.done('collectAnswer', { ...told(), ...about }, answerFields));

    expect(spent.calls).toBe(2);
    expect(spent.wcu).toBeLessThanOrEqual(10);
  });

  test('is collected from a registered person in two trips and at most 10 write units', async () => {
    const { person } = await county.resident(county.communities.a, '19900000121');
    const of = { batch: batch.id, person, answers: twentyAnswers };

    const spent = await cost(() => clerk.done('collectAnswer', of, answerFields));

    expect(spent.calls).toBe(2);
    expect(spent.wcu).toBeLessThanOrEqual(10);
  });

  test('is given signed in, in two trips and at most 10 write units', async () => {
    const resident = await county.resident(county.communities.a, '19900000122');
    await resident.ask('{ county { code } }');
    const own = { batch: batch.id, answers: twentyAnswers };

    const spent = await cost(() => resident.done('answerSurvey', own, 'answer { version values { values } }'));

    expect(spent.calls).toBe(2);
    expect(spent.wcu).toBeLessThanOrEqual(10);
  });

  test.each(['code', 'respondent'])(
    'is given without a token by a %s in the count and two trips, and at most 11 write units',
    async (held) => {
      const [code = ''] = await codesFor(county.admin, batch, county.communities.a);
      const by = await world.client();
      const holds = held === 'code' ? { code } : { respondent: 'Z'.repeat(43) };
      const of = { county: county.code, batch: batch.id, ...holds, focusGroups: ['ELDERLY'], answers: twentyAnswers };

      const spent = await cost(() => by.done('answerPublicly', of, 'at'));
      const back = { county: county.code, batch: batch.id, ...holds };
      const taken = await cost(() => by.done('withdrawPublicAnswer', back, 'withdrawn'));

      expect([spent.calls, taken.calls]).toEqual([3, 3]);
      expect(Math.max(spent.wcu, taken.wcu)).toBeLessThanOrEqual(11);
    },
  );

  test('is reviewed and withdrawn in two trips and at most 10 write units each', async () => {
    const answer = await collect();
    const named = { batch: batch.id, answer: answer.id };

    const reviewed = await cost(() =>
      clerk.done('reviewAnswer', { ...named, version: 1, state: 'DOUBTFUL', reason: '重复'.repeat(20) }, answerFields),
    );
    const taken = await cost(() => clerk.done('withdrawAnswer', { ...named, version: 2 }, answerFields));

    expect([reviewed.calls, taken.calls]).toEqual([2, 2]);
    expect(Math.max(reviewed.wcu, taken.wcu)).toBeLessThanOrEqual(10);
  });

  test('sent again with its key costs one trip and writes nothing', async () => {
    const input = { ...told(), idempotencyKey: 'sent-again-0001' };
    await clerk.done('collectAnswer', input, answerFields);

    const spent = await cost(() => clerk.done('collectAnswer', input, answerFields));

    expect(spent).toMatchObject({ calls: 1, wcu: 0 });
  });
});

test('twenty answers of twenty questions are one call and at most 6 units, also where they are filtered by scope', async () => {
  while (doors < 24) await collect();
  const list = 'query ($id: ID!) { answers(batch: $id) { nodes { id state values { question values } } } }';

  const [all, filtered] = [
    await cost(() => county.admin.ask(list, { id: batch.id })),
    await cost(() => clerk.ask(list, { id: batch.id })),
  ];

  expect([all.calls, filtered.calls]).toEqual([1, 1]);
  expect(all.rcu).toBeLessThanOrEqual(6);
  expect(filtered.rcu).toBeLessThanOrEqual(25);
});
