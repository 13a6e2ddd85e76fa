import type { Question, QuestionCondition, QuestionOption } from './questionnaire.ts';

type May<T> = { readonly [F in keyof T]?: T[F] | null | undefined };

interface TypedOption extends Pick<QuestionOption, 'code' | 'label'>, May<Pick<ToldOption, 'topics'>> {}
interface TypedCondition extends Pick<QuestionCondition, 'question'>, May<Omit<QuestionCondition, 'question'>> {}

/** A question as it was typed in; of an option's topics the ids. */
export interface TypedQuestion
  extends Pick<Question, 'code' | 'kind' | 'title' | 'required'>,
    May<Pick<Question, 'min' | 'max' | 'unit'>> {
  readonly options?: readonly TypedOption[] | null | undefined;
  readonly condition?: TypedCondition | null | undefined;
}

/** An option as it was told: its topics are ids, not yet looked for. */
export interface ToldOption extends Pick<QuestionOption, 'code' | 'label'> {
  readonly topics: readonly string[];
}

/** A question as it was told, with what was left out in its place; nothing of it is checked yet. */
export interface ToldQuestion extends Omit<Question, 'options'> {
  readonly options: readonly ToldOption[];
}

/** Puts nothing in the place of what was left out. */
export const toldQuestion = ({ code, kind, title, required, ...typed }: TypedQuestion): ToldQuestion => ({
  code,
  kind,
  title,
  required,
  options: (typed.options ?? []).map(({ topics, ...option }) => ({ ...option, topics: topics ?? [] })),
  min: typed.min ?? null,
  max: typed.max ?? null,
  unit: typed.unit ?? null,
  condition: typed.condition
    ? {
        question: typed.condition.question,
        anyOf: typed.condition.anyOf ?? [],
        from: typed.condition.from ?? null,
        to: typed.condition.to ?? null,
      }
    : null,
});
