import { isCode } from '../code.ts';
import { failuresOf, refuse } from '../failure.ts';
import type { NeedTopic } from '../needs/topic.ts';
import { isWithin, type RegionCode } from '../region-code.ts';
import { checkText } from '../text-check.ts';
import type { QuestionProblem } from './failures.ts';
import { kindRules, optionsAtMost } from './question-kinds.ts';
import type { QuestionOption } from './questionnaire.ts';
import type { ToldOption, ToldQuestion } from './typed-question.ts';

/** Where a questionnaire is asked, and the topics that were found of those that its options name. */
export interface TopicsInSight {
  readonly region: RegionCode;
  readonly topics: ReadonlyMap<string, NeedTopic>;
}

const optionsAtLeast = 2;

const topicProblems = (
  named: readonly string[],
  at: readonly string[],
  { region, topics }: TopicsInSight,
): readonly QuestionProblem[] => {
  const taken = new Set<RegionCode>();
  return named.flatMap((id, place): readonly QuestionProblem[] => {
    const community = topics.get(id)?.community;
    const field = [...at, 'topics', String(place)];
    // What lies outside is not told from what is not there.
    if (community === undefined || !isWithin(community, region)) return failuresOf(refuse('NOT_FOUND', field));
    if (taken.has(community)) return failuresOf(refuse('DUPLICATE_TOPIC', field));
    taken.add(community);
    return [];
  });
};

const numberProblem = ({ kind, options }: ToldQuestion, at: readonly string[]) => {
  const field = [...at, 'options'];
  if (!kindRules[kind].options) {
    return options.length > 0 ? refuse('QUESTION_KIND_MISMATCH', field, { kind }) : undefined;
  }
  if (options.length < optionsAtLeast) return refuse('TOO_FEW_ENTRIES', field, { min: optionsAtLeast });
  return options.length > optionsAtMost ? refuse('TOO_MANY_ENTRIES', field, { max: optionsAtMost }) : undefined;
};

const checkOption = (
  options: readonly ToldOption[],
  place: number,
  at: readonly string[],
  sight: TopicsInSight,
): { readonly option: QuestionOption; readonly problems: readonly QuestionProblem[] } => {
  const { code, label, topics } = options[place] as ToldOption;
  const isFirst = options.findIndex((other) => other.code === code) === place;
  const text = checkText([...at, 'label'], label, 'option');
  const found = topics.flatMap((id) => sight.topics.get(id) ?? []);
  return {
    option: {
      code,
      label: text.ok ? text.value : label,
      topics: found.map(({ id, community }) => ({ topic: id, community })),
    },
    problems: [
      ...failuresOf(
        isCode(code) ? undefined : refuse('BAD_CODE', [...at, 'code']),
        isFirst ? undefined : refuse('DUPLICATE_CODE', [...at, 'code']),
        text,
      ),
      ...topicProblems(topics, at, sight),
    ],
  };
};

/** The options of a question, and all that is wrong with them. */
export const checkOptions = (
  typed: ToldQuestion,
  at: readonly string[],
  sight: TopicsInSight,
): { readonly options: readonly QuestionOption[]; readonly problems: readonly QuestionProblem[] } => {
  const { options } = typed;
  const checked = options.map((_option, place) =>
    checkOption(options, place, [...at, 'options', String(place)], sight),
  );
  return {
    options: checked.map(({ option }) => option),
    problems: [...failuresOf(numberProblem(typed, at)), ...checked.flatMap(({ problems }) => problems)],
  };
};
