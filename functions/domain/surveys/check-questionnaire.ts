import { isCode } from '../code.ts';
import { failuresOf, refuse, refuseAll } from '../failure.ts';
import { ok } from '../result.ts';
import { checkText } from '../text-check.ts';
import { checkBounds } from './check-bounds.ts';
import { conditionProblems } from './check-condition.ts';
import { checkOptions, type TopicsInSight } from './check-options.ts';
import type { QuestionProblem } from './failures.ts';
import { kindsByCode, type Question, type QuestionKind, type Questionnaire } from './questionnaire.ts';
import type { ToldQuestion } from './typed-question.ts';

/** What a questionnaire is checked against: its topics, and what the survey asked before. */
export interface QuestionnaireSight extends TopicsInSight, Pick<Questionnaire, 'earlierKinds'> {}

/** A survey asks so many different questions over all its questionnaires. */
const codesAtMost = 500;

const codeProblems = (
  questions: readonly ToldQuestion[],
  place: number,
  at: readonly string[],
  earlierKind: QuestionKind | undefined,
) => {
  const { code, kind } = questions[place] as ToldQuestion;
  const isFirst = questions.findIndex((other) => other.code === code) === place;
  return failuresOf(
    isCode(code) ? undefined : refuse('BAD_CODE', [...at, 'code']),
    isFirst ? undefined : refuse('DUPLICATE_CODE', [...at, 'code']),
    !isCode(code) || earlierKind === undefined || earlierKind === kind
      ? undefined
      : refuse('QUESTION_KIND_CHANGED', [...at, 'kind'], { kind: earlierKind }),
  );
};

const checkQuestion = (questions: readonly ToldQuestion[], place: number, sight: QuestionnaireSight) => {
  const typed = questions[place] as ToldQuestion;
  const { code, kind, required, condition } = typed;
  const at = ['questions', String(place)];
  const title = checkText([...at, 'title'], typed.title, 'question');
  const { bounds, problems: ofBounds } = checkBounds(typed, at);
  const { options, problems: ofOptions } = checkOptions(typed, at, sight);
  const question: Question = {
    code,
    kind,
    title: title.ok ? title.value : typed.title,
    required,
    options,
    ...bounds,
    condition,
  };
  const problems = [
    ...codeProblems(questions, place, at, sight.earlierKinds[code]),
    ...failuresOf(title),
    ...ofOptions,
    ...ofBounds,
    ...(condition ? conditionProblems(condition, [...at, 'condition'], questions.slice(0, place)) : []),
  ];
  return { question, problems };
};

/** The questions as they are kept, or all that is wrong with them, in the order of the form. */
export const checkQuestionnaire = (typed: readonly ToldQuestion[], sight: QuestionnaireSight) => {
  const checked = typed.map((_question, place) => checkQuestion(typed, place, sight));
  const codes = Object.keys({ ...sight.earlierKinds, ...kindsByCode(typed) });
  const problems: readonly QuestionProblem[] = [
    ...failuresOf(
      codes.length > codesAtMost ? refuse('TOO_MANY_ENTRIES', ['questions'], { max: codesAtMost }) : undefined,
    ),
    ...checked.flatMap((one) => one.problems),
  ];
  return refuseAll(problems) ?? ok(checked.map(({ question }) => question));
};
