import { isWithin, type RegionCode } from '../region-code.ts';
import type { Question, Questionnaire } from './questionnaire.ts';

/** Questions as another survey takes them over: its options stand for no topic outside its own region. */
export const copiedQuestions = (from: Questionnaire | undefined, region: RegionCode): readonly Question[] =>
  (from?.questions ?? []).map(({ options, ...question }) => ({
    ...question,
    options: options.map(({ topics, ...option }) => ({
      ...option,
      topics: topics.filter(({ community }) => isWithin(community, region)),
    })),
  }));
