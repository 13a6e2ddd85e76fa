import { expect, test } from 'vitest';
import { batchFields, batchIn, newBatch } from '../../../support/batch-steps.ts';
import type { Data } from '../../../support/client.ts';
import { codes } from '../../../support/need-steps.ts';
import { everyKind, newSurvey, questionsOf } from '../../../support/survey-steps.ts';
import { createWorld } from '../../../support/world.ts';

test('of many who plan at once each gets a number of its own, without a gap', async () => {
  const world = await createWorld({ faults: { seed: 7, rates: { CONFLICT: 0.1, LOST_ANSWER: 0.2 } } });
  const county = await world.county();
  const { admin, communities } = county;
  const survey = await newSurvey(admin, communities.a, { questions: everyKind() });

  const planned = await Promise.all(
    Array.from({ length: 4 }, () => newBatch(admin, survey.id, { communities: [communities.a] })),
  );

  expect(planned.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
});

test.each([7, 20260901, 371722])(
  'what a batch asks was there when it opened, whoever writes the questionnaire at that moment (seed %i)',
  async (seed) => {
    const world = await createWorld({ faults: { seed, rates: { CONFLICT: 0.2, LOST_ANSWER: 0.2 } } });
    const county = await world.county();
    const { admin, communities } = county;
    const survey = await newSurvey(admin, communities.a, { questions: everyKind() });
    const batch = await newBatch(admin, survey.id, { communities: [communities.a] });
    const other = await newBatch(admin, survey.id, { communities: [communities.a] });
    const questions = everyKind().slice(0, 2);
    const revise = { survey: survey.id, version: survey.version + 2, questions };

    const [opened, revised, second] = await Promise.all([
      admin.act('openBatch', { batch: batch.id, version: 1 }, batchFields),
      admin.act('reviseQuestionnaire', revise, 'survey { id }'),
      admin.act('openBatch', { batch: other.id, version: 1 }, batchFields),
    ]);

    const publicly = await world.client();
    const shown = await publicly.ask(
      'query ($a: ID!, $b: ID!) { a: publicBatch(id: $a) { questions { code } } b: publicBatch(id: $b) { questions { code } } }',
      {
        a: batch.id,
        b: other.id,
      },
    );
    const kept = (await questionsOf(admin, survey)).questions.map(({ code }: Data) => code);
    expect([opened, second].flatMap(codes)).toEqual([]);
    expect(['CONFLICT', 'QUESTIONNAIRE_LOCKED', undefined]).toContain(codes(revised)[0]);
    expect([shown.a, shown.b].map((one) => one.questions.map(({ code }: Data) => code))).toEqual([kept, kept]);
  },
);

test('collectors are named for a batch that is not closed', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { admin, communities } = county;
  const survey = await newSurvey(admin, communities.a, { questions: everyKind() });
  const closed = await batchIn(admin, 'CLOSED', survey.id, { communities: [communities.a] });
  const who = { issuer: world.issuer, subject: 'late-collector', label: '调查员', role: 'COLLECTOR', scope: closed.id };

  expect(codes(await admin.act('grantRole', who))).toEqual(['BAD_SCOPE']);
});
