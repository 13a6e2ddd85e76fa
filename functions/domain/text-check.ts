import { refuse } from './failure.ts';
import { ok } from './result.ts';
import { cleanText } from './text.ts';

/** The ways in which a text may be refused. */
export const textFailures = ['TEXT_EMPTY', 'TEXT_TOO_LONG', 'TEXT_BAD_CHARACTER'] as const;

const codes = { EMPTY: 'TEXT_EMPTY', TOO_LONG: 'TEXT_TOO_LONG', BAD_CHARACTER: 'TEXT_BAD_CHARACTER' } as const;

/** The longest texts of each use, in code points. Titles stand on the head, so they are short. */
const textLimits = {
  name: 40,
  theme: 20,
  slogan: 60,
  title: 60,
  note: 500,
  text: 2000,
  answer: 2000,
  reason: 500,
  address: 100,
  about: 500,
  subject: 60,
  skill: 20,
  credential: 40,
  place: 60,
  risks: 500,
  measure: 10,
  update: 300,
  number: 64,
  remark: 200,
  step: 200,
  evidence: 1000,
  summary: 1000,
  conditions: 200,
  question: 200,
  option: 60,
} as const;

/**
 * A text of the input, trimmed and in NFC, or why it cannot be kept. `field` is its path in the input; what has no use of
 * its own, e.g. an answer to a question, names the most characters.
 */
export const checkText = (field: readonly string[], value: string, use: keyof typeof textLimits | number) => {
  const max = typeof use === 'number' ? use : textLimits[use];
  const cleaned = cleanText(value, { max });
  if (cleaned.ok) return ok(cleaned.value);
  return refuse(codes[cleaned.reason], field, {
    max,
    ...(cleaned.codePoint !== undefined && { codePoint: cleaned.codePoint }),
  });
};

/** The same of a text that may be absent: null where there is none. */
export const checkOptionalText = (
  field: readonly string[],
  value: string | null | undefined,
  use: keyof typeof textLimits,
) => (value == null ? ok(null) : checkText(field, value, use));

/** Texts of one use in the order in which they were typed, at most `max` of them. */
export const checkTextList = (
  field: string,
  values: readonly string[],
  { use, max }: { readonly use: keyof typeof textLimits; readonly max: number },
) => {
  if (values.length > max) return refuse('TOO_MANY_ENTRIES', [field], { max });
  const texts: string[] = [];
  for (const [place, value] of values.entries()) {
    const checked = checkText([field, String(place)], value, use);
    if (!checked.ok) return checked;
    texts.push(checked.value);
  }
  return ok(texts);
};
