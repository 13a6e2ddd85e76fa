import { type Failure, refuse, refuseAll } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { askedQuestions } from '../surveys/asked.ts';
import type { QuestionValue } from '../surveys/question-value.ts';
import type { Question } from '../surveys/questionnaire.ts';
import type { AnswerValues } from './answer.ts';
import { readValue, valueFailures } from './read-value.ts';

/** What was given for one question: option codes, or one text that is read as the question's kind has it. */
export interface GivenValue {
  readonly question: string;
  readonly values: readonly string[];
}

/** The ways in which what was given may not answer a questionnaire. */
export const answerFailures = ['UNKNOWN_QUESTION', 'ANSWER_MISSING', 'NOT_ASKED', ...valueFailures] as const;

type Problem = Failure<(typeof answerFailures)[number]>;

/** More is no answer to any questionnaire. */
const givenAtMost = 60;

/** The questions of which it cannot be said whether they are to be asked, because what they hang on was answered wrongly. */
const hanging = (questions: readonly Question[], wrong: ReadonlySet<string>): ReadonlySet<string> => {
  const unsure = new Set(wrong);
  for (const { code, condition } of questions) if (condition && unsure.has(condition.question)) unsure.add(code);
  return unsure;
};

/** Reads what was given, one by one: values by question code, those given wrongly, and what is wrong with them. */
const readAll = (questions: readonly Question[], given: readonly GivenValue[]) => {
  const values = new Map<string, QuestionValue>();
  const places = new Map<string, number>();
  const wrong = new Set<string>();
  const problems: Problem[] = [];
  const byCode = new Map(questions.map((question) => [question.code, question]));
  for (const [place, { question: code, values: told }] of given.entries()) {
    const field = ['answers', String(place)];
    const question = byCode.get(code);
    if (!question) problems.push(refuse('UNKNOWN_QUESTION', [...field, 'question']).failure);
    else if (places.has(code)) problems.push(refuse('DUPLICATE_CODE', [...field, 'question']).failure);
    else {
      places.set(code, place);
      const read = readValue(question, told, [...field, 'values']);
      if ('value' in read) values.set(code, read.value);
      else {
        wrong.add(code);
        problems.push(...read.problems);
      }
    }
  }
  return { values, places, wrong, problems };
};

/**
 * What a respondent said, against the questionnaire: the values in its order, or everything that is wrong at once, in
 * the order in which it was given and then what is missing. A question that hangs on one that was answered wrongly is
 * neither missed nor refused. What is missing has no position, so its field is `answers`, then the question's code.
 */
export const checkValues = (
  questions: readonly Question[],
  given: readonly GivenValue[],
): Result<AnswerValues, Problem> => {
  if (given.length > givenAtMost) return refuse('TOO_MANY_ENTRIES', ['answers'], { max: givenAtMost });
  const { values, places, wrong, problems } = readAll(questions, given);
  const asked = new Set(askedQuestions(questions, (code) => values.get(code)));
  const unsure = hanging(questions, wrong);
  for (const question of questions) {
    const { code, required } = question;
    const place = places.get(code);
    if (unsure.has(code)) continue;
    if (!asked.has(question) && place !== undefined)
      problems.push(refuse('NOT_ASKED', ['answers', String(place)], { question: code }).failure);
    if (asked.has(question) && required && place === undefined)
      problems.push(refuse('ANSWER_MISSING', ['answers', code], { question: code }).failure);
  }
  const answered = questions.flatMap(({ code }) => {
    const value = values.get(code);
    return value === undefined ? [] : [[code, value] as const];
  });
  return refuseAll(problems) ?? ok(Object.fromEntries(answered));
};
