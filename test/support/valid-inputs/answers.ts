import { answerFields, codesFor, said } from '../answer-steps.ts';
import type { Data } from '../client.ts';
import type { Ground } from '../ground.ts';
import { input, query, type ValidCalls } from './valid-call.ts';

const household = ({ fresh }: Ground) => `${fresh()}号楼101室`;

/** An answer that was just collected in a new open batch, as an action on it names it. */
const collected = async (ground: Ground): Promise<Data> => {
  const { id: batch } = await ground.batch('OPEN');
  const told = { batch, community: ground.community, household: household(ground), answers: said };
  const { answer } = await ground.county.admin.done('collectAnswer', told, answerFields);
  return { batch, answer: answer.id, version: answer.version };
};

let tokens = 0;
const respondent = () => {
  tokens += 1;
  return `respondent-of-a-test-${String(tokens).padStart(6, '0')}`;
};

/** How each operation about answers is called well. */
export const answerInputs = {
  answers: async (ground) => [query({ batch: (await collected(ground)).batch, state: 'VALID' })],
  myAnswer: async (ground) => [query({ batch: (await ground.batch('OPEN')).id })],
  collectAnswer: async (ground) => {
    const { county, community } = ground;
    const batch = await ground.batch('OPEN');
    const [code] = await codesFor(county.admin, batch, community, 1);
    const told = { batch: batch.id, answers: said };
    const about = { focusGroups: ['ELDERLY'], paper: true, collectedAt: '2026-09-01T01:00:00.000Z' };
    return [
      input({ ...told, ...about, community, household: household(ground) }),
      input({ ...told, community, code }),
      input({ ...told, community, person: await ground.person() }),
    ];
  },
  answerSurvey: async (ground) => [input({ batch: (await ground.batch('OPEN')).id, answers: said })],
  answerPublicly: async (ground) => {
    const { county, community } = ground;
    const batch = await ground.batch('OPEN');
    const [code] = await codesFor(county.admin, batch, community, 1);
    const told = { county: county.code, batch: batch.id, community, answers: said, focusGroups: ['CHILD'] };
    return [input({ ...told, respondent: respondent() }), input({ ...told, code })];
  },
  withdrawAnswer: async (ground) => [input(await collected(ground))],
  withdrawOwnAnswer: async (ground) => {
    const [{ id: batch }, resident] = [await ground.batch('OPEN'), await ground.resident()];
    const { answer } = await resident.done('answerSurvey', { batch, answers: said }, 'answer { version }');
    return [input({ batch, version: answer.version })];
  },
  withdrawPublicAnswer: async (ground) => {
    const { county, community, world } = ground;
    const held = { county: county.code, batch: (await ground.batch('OPEN')).id, respondent: respondent() };
    await (await world.client()).done('answerPublicly', { ...held, community, answers: said }, 'at');
    return [input(held)];
  },
  reviewAnswer: async (ground) => [
    input({ ...(await collected(ground)), state: 'DOUBTFUL', reason: '与另一份完全相同。' }),
  ],
} satisfies Record<string, ValidCalls>;
