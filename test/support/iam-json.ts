/** An element of a policy that is an object; throws when it is not. */
export function iamRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${what} is not an object`);
  return Object.fromEntries(Object.entries(value));
}

/** An element of a policy that is one string or a list of them, as a list; throws when it is neither. */
export function iamStrings(value: unknown, what: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((item) => {
    if (typeof item !== 'string') throw new Error(`${what} holds something that is not text`);
    return item;
  });
}
