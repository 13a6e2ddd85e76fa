import type { Data } from '../client.ts';
import { everyKind } from '../survey-steps.ts';
import { input, query, type ValidCalls } from './valid-call.ts';

const on = ({ id, version }: Data) => ({ survey: id, version });

/** How each operation about surveys is called well. */
export const surveyInputs = {
  survey: async (ground) => [query({ id: (await ground.survey()).id })],
  surveys: async (ground) => {
    await ground.survey();
    return [query({ region: ground.community })];
  },
  createSurvey: async (ground) => {
    const { community: region } = ground;
    const questions = everyKind(await ground.topic());
    const { id: copyOf } = await ground.survey();
    return [
      input({ region, title: '居民服务需求调查', questions }),
      input({ region, title: '明年的居民服务需求调查', copyOf }),
    ];
  },
  renameSurvey: async (ground) => [input({ ...on(await ground.survey()), title: '夏季需求调查' })],
  reviseQuestionnaire: async (ground) => [
    input({ ...on(await ground.survey()), questions: everyKind(await ground.topic()) }),
  ],
  copyQuestionnaire: async (ground) => [input(on(await ground.lockedSurvey()))],
  archiveSurvey: async (ground) => [input(on(await ground.survey()))],
} satisfies Record<string, ValidCalls>;
