import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { OptionTopic, Question, QuestionCondition, QuestionOption } from '../domain/surveys/questionnaire.ts';
import { orNull, withoutNulls } from './optional.ts';

/** An option as it is stored: topics as places in the list of all. */
interface PackedOption extends Pick<QuestionOption, 'code' | 'label'> {
  readonly topics?: readonly number[];
}

/** A question as it is stored: nothing that is null, false or empty. */
interface PackedQuestion extends Pick<Question, 'code' | 'kind' | 'title'> {
  readonly required?: true;
  readonly options?: readonly PackedOption[];
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly condition?: Pick<QuestionCondition, 'question'> & Partial<QuestionCondition>;
}

/** Questions as an item holds them. A topic stands once, as token and community, however many options stand for it. */
export interface PackedQuestions {
  readonly questions: readonly PackedQuestion[];
  readonly topics?: readonly (readonly [token: string, community: string])[];
}

const listOrNull = <T>(list: readonly T[]) => (list.length > 0 ? list : null);

/** What an item stores of questions. */
export const packQuestions = (questions: readonly Question[]): PackedQuestions => {
  const places = new Map<string, number>();
  const topics: (readonly [string, string])[] = [];
  const placeOf = ({ topic, community }: OptionTopic) => {
    const place = places.get(topic) ?? topics.push([tokenOf(topic, 'topic'), community]) - 1;
    places.set(topic, place);
    return place;
  };
  const packed = questions.map(({ required, options, condition, ...question }) =>
    withoutNulls({
      ...question,
      required: required || null,
      options: listOrNull(
        options.map((option) => withoutNulls({ ...option, topics: listOrNull(option.topics.map(placeOf)) })),
      ),
      condition: condition && withoutNulls({ ...condition, anyOf: listOrNull(condition.anyOf) }),
    }),
  );
  return { questions: packed as unknown as PackedQuestion[], ...(topics.length > 0 && { topics }) };
};

/** The questions that an item holds. */
export const unpackQuestions = (owner: string, { questions, topics = [] }: PackedQuestions): readonly Question[] => {
  const all: readonly OptionTopic[] = topics.map(([token, community]) => ({
    topic: formatId(owner, 'topic', token),
    community,
  }));
  return questions.map(({ code, kind, title, required, options = [], min, max, unit, condition }) => ({
    code,
    kind,
    title,
    required: required ?? false,
    options: options.map(({ topics: places = [], ...option }) => ({
      code: option.code,
      label: option.label,
      topics: places.flatMap((place) => all[place] ?? []),
    })),
    min: orNull(min),
    max: orNull(max),
    unit: orNull(unit),
    condition: condition
      ? {
          question: condition.question,
          anyOf: condition.anyOf ?? [],
          from: orNull(condition.from),
          to: orNull(condition.to),
        }
      : null,
  }));
};
