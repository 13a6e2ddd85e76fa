const code = /^[A-Za-z][A-Za-z0-9_.]{0,63}$/;
// Seven digits in a row may be part of a phone or of an ID number: a client chooses its operation's name.
const operation = /^(?!.*\d{7})[A-Za-z_]\w{0,63}$/;

const texts = {
  requestId: /^[\w=+/.:-]{1,128}$/,
  operation,
  county: /^\d{6}$/,
  code,
  reason: code,
  event: code,
  job: code,
} as const;

const numbers = ['ms', 'status', 'calls', 'rcu', 'wcu', 'attempt', 'count', 'bytes', 'seq'] as const;

/** All that a line may say beside its message: codes and numbers that can hold no person's data. */
export type LogFields = Partial<Record<keyof typeof texts, string | undefined>> &
  Partial<Record<(typeof numbers)[number], number | undefined>>;

/**
 * What of the given fields may be written, whatever their type claimed: a key that is not listed is left out, a text
 * that does not look as its key demands is written as `[withheld]`.
 */
export const safeLogFields = (fields: LogFields): Record<string, string | number> => {
  const given: Readonly<Record<string, unknown>> = fields;
  const safe: Record<string, string | number> = {};
  for (const [key, shape] of Object.entries(texts)) {
    const value = given[key];
    if (value !== undefined) safe[key] = typeof value === 'string' && shape.test(value) ? value : '[withheld]';
  }
  for (const key of numbers) {
    const value = given[key];
    if (typeof value === 'number' && Number.isFinite(value)) safe[key] = value;
  }
  return safe;
};
