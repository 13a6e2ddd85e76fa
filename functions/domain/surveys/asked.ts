import type { QuestionValue } from './question-value.ts';
import type { Question, QuestionCondition } from './questionnaire.ts';

const isMet = ({ anyOf, from, to }: QuestionCondition, value: QuestionValue | undefined): boolean => {
  if (value === undefined) return false;
  if (typeof value === 'number') return (from === null || from <= value) && (to === null || value <= to);
  return (typeof value === 'string' ? [value] : value).some((code) => anyOf.includes(code));
};

/**
 * The questions that somebody is asked who answers so, in their order. One whose condition names a question that was
 * itself passed over is passed over, whatever was answered to that one.
 */
export const askedQuestions = (
  questions: readonly Question[],
  answerTo: (code: string) => QuestionValue | undefined,
): readonly Question[] => {
  const asked = new Set<string>();
  return questions.filter(({ code, condition }) => {
    const isAsked = !condition || (asked.has(condition.question) && isMet(condition, answerTo(condition.question)));
    if (isAsked) asked.add(code);
    return isAsked;
  });
};
