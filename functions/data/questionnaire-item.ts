import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { Questionnaire } from '../domain/surveys/questionnaire.ts';
import type { Item } from './item.ts';
import { lastPart } from './keys/owner.ts';
import { questionnaire as questionnaireKey } from './keys/surveys.ts';
import { type PackedQuestions, packQuestions, unpackQuestions } from './packed-questions.ts';

/** One version of a questionnaire as it lies in the table. */
interface QuestionnaireItem extends PackedQuestions {
  readonly pk: string;
  readonly sk: string;
  readonly earlierKinds?: Questionnaire['earlierKinds'];
}

/** The item of one version of a questionnaire. */
export const questionnaireItem = (owner: string, { survey, number, questions, earlierKinds }: Questionnaire): Item => ({
  ...questionnaireKey(owner, tokenOf(survey, 'survey'), number),
  ...packQuestions(questions),
  ...(Object.keys(earlierKinds).length > 0 && { earlierKinds }),
});

/** The questionnaire that an item holds. */
export const parseQuestionnaire = (owner: string, item: Item): Questionnaire => {
  const { pk, sk, earlierKinds = {}, ...packed } = item as unknown as QuestionnaireItem;
  return {
    survey: formatId(owner, 'survey', lastPart(pk)),
    number: Number(lastPart(sk)),
    questions: unpackQuestions(owner, packed),
    earlierKinds,
  };
};
