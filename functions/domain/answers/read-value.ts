import { type Failure, refuse } from '../failure.ts';
import { isLocalDate } from '../local-date.ts';
import { outOfRange } from '../range-check.ts';
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

/** Grades of a RATING that names no highest, and characters of a TEXT that names no most. */
const [highestGrade, longestText] = [5, 300];
/** What a NUMBER may be that names no range: every whole number that the API takes, so that millions of them add up exactly. */
const [least, most] = [-(2 ** 31), 2 ** 31 - 1];

const problemsOf = (...refused: readonly ({ readonly failure: ValueProblem } | undefined)[]): ValueProblem[] =>
  refused.flatMap((refusal) => (refusal ? [refusal.failure] : []));

const readChoices = ({ kind, options, min, max }: Question, given: readonly string[], field: Field): ReadValue => {
  const codes = options.map(({ code }) => code);
  const [fewest, mostOf] = [
    kind === 'SINGLE' ? 1 : Math.max(1, min ?? 1),
    kind === 'SINGLE' ? 1 : (max ?? codes.length),
  ];
  const problems = problemsOf(
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
  if (!/^-?\d{1,16}$/.test(typed)) return { problems: problemsOf(refuse('NOT_A_NUMBER', field)) };
  // There is no -0: what is read again must be what was written.
  const value = Number(typed) + 0;
  const range = kind === 'RATING' ? { from: 1, to: max ?? highestGrade } : { from: min ?? least, to: max ?? most };
  const problems = problemsOf(outOfRange(field, value, range));
  return problems.length > 0 ? { problems } : { value };
};

const readText = ({ max }: Question, given: string, field: Field): ReadValue => {
  const checked = checkText(field, given, max ?? longestText);
  return checked.ok ? { value: checked.value } : { problems: [checked.failure] };
};

const readDate = (_question: Question, given: string, field: Field): ReadValue =>
  isLocalDate(given) ? { value: given } : { problems: problemsOf(refuse('NOT_A_DATE', field)) };

/** Exactly one string, which is read as the kind has it. */
const single =
  (read: (question: Question, given: string, field: Field) => ReadValue) =>
  (question: Question, [given, ...more]: readonly string[], field: Field): ReadValue => {
    if (given === undefined) return { problems: problemsOf(refuse('TOO_FEW_ENTRIES', field, { min: 1 })) };
    if (more.length > 0) return { problems: problemsOf(refuse('TOO_MANY_ENTRIES', field, { max: 1 })) };
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
