import { type Failure, failuresOf, refuse } from '../failure.ts';
import { isLocalDate } from '../local-date.ts';
import { outOfRange } from '../range-check.ts';
import { kindRules, wholeNumbers } from '../surveys/question-kinds.ts';
import type { QuestionValue } from '../surveys/question-value.ts';
import type { Question, QuestionKind } from '../surveys/questionnaire.ts';
import { checkText, textFailures } from '../text-check.ts';

/** The ways in which what was given for one question may be no answer to it. */
export const valueFailures = [
  'TOO_FEW_ENTRIES',
  'TOO_MANY_ENTRIES',
  'DUPLICATE_CODE',
  'UNKNOWN_OPTION',
  'NOT_A_NUMBER',
  'NOT_A_DATE',
  'OUT_OF_RANGE',
  ...textFailures,
] as const;

/** One thing that is wrong with what was given for a question. */
type ValueProblem = Failure<(typeof valueFailures)[number]>;

/** What was given for a question: its value, or all that is wrong. */
type ReadValue = { readonly value: QuestionValue } | { readonly problems: readonly ValueProblem[] };

type Field = readonly string[];

const readChoices = ({ kind, options, min, max }: Question, given: readonly string[], field: Field): ReadValue => {
  const codes = options.map(({ code }) => code);
  const [fewest, mostOf] = [
    kind === 'SINGLE' ? 1 : Math.max(1, min ?? 1),
    kind === 'SINGLE' ? 1 : (max ?? codes.length),
  ];
  const problems = failuresOf(
    given.length < fewest ? refuse('TOO_FEW_ENTRIES', field, { min: fewest }) : undefined,
    given.length > mostOf ? refuse('TOO_MANY_ENTRIES', field, { max: mostOf }) : undefined,
    ...given.slice(0, codes.length).map((code, place) => {
      if (!codes.includes(code)) return refuse('UNKNOWN_OPTION', [...field, String(place)]);
      return given.indexOf(code) < place ? refuse('DUPLICATE_CODE', [...field, String(place)]) : undefined;
    }),
  );
  if (problems.length > 0) return { problems };
  if (kind === 'SINGLE') return { value: String(given[0]) };
  return { value: kind === 'RANKING' ? given : codes.filter((code) => given.includes(code)) };
};

const readNumber = ({ kind, min, max }: Question, given: string, field: Field): ReadValue => {
  const typed = given.normalize('NFKC').trim();
  if (!/^-?\d{1,16}$/.test(typed)) return { problems: failuresOf(refuse('NOT_A_NUMBER', field)) };
  // There is no -0: what is read again must be what was written.
  const value = Number(typed) + 0;
  const grades = kindRules[kind].max;
  const range = { from: grades ? 1 : (min ?? wholeNumbers.from), to: max ?? grades?.default ?? wholeNumbers.to };
  const problems = failuresOf(outOfRange(field, value, range));
  return problems.length > 0 ? { problems } : { value };
};

const readText = ({ kind, max }: Question, given: string, field: Field): ReadValue => {
  const checked = checkText(field, given, max ?? kindRules[kind].max?.default ?? 0);
  return checked.ok ? { value: checked.value } : { problems: failuresOf(checked) };
};

const readDate = (_question: Question, given: string, field: Field): ReadValue =>
  isLocalDate(given) ? { value: given } : { problems: failuresOf(refuse('NOT_A_DATE', field)) };

/** Exactly one string, which is read as the kind has it. */
const single =
  (read: (question: Question, given: string, field: Field) => ReadValue) =>
  (question: Question, [given, ...more]: readonly string[], field: Field): ReadValue => {
    if (given === undefined) return { problems: failuresOf(refuse('TOO_FEW_ENTRIES', field, { min: 1 })) };
    if (more.length > 0) return { problems: failuresOf(refuse('TOO_MANY_ENTRIES', field, { max: 1 })) };
    return read(question, given, [...field, '0']);
  };

const readers: Readonly<
  Record<QuestionKind, (question: Question, given: readonly string[], field: Field) => ReadValue>
> = {
  SINGLE: readChoices,
  MULTIPLE: readChoices,
  RANKING: readChoices,
  RATING: single(readNumber),
  NUMBER: single(readNumber),
  DATE: single(readDate),
  TEXT: single(readText),
};

/** Reads what was given for a question as its kind has it. `field` is where it stands in the input. */
export const readValue = (question: Question, given: readonly string[], field: Field): ReadValue =>
  readers[question.kind](question, given, field);
