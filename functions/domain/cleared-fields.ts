/**
 * Names of the fields that were sent as null. What makes two commands the same is told without nulls, so a command to
 * which null means "clear it" tells these besides: with one idempotency key, clearing is not the same as leaving alone.
 */
export const clearedFields = (input: object): readonly string[] =>
  Object.entries(input)
    .filter(([, value]) => value === null)
    .map(([name]) => name);
