/** Arguments of an operation as a client sends them. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What stands at a path; of a list its first entry is meant. */
export const valueAt = (value: unknown, [first, ...rest]: readonly string[]): unknown => {
  if (Array.isArray(value))
    return valueAt(
      value[0],
      [first, ...rest].filter((name) => name !== undefined),
    );
  if (first === undefined || typeof value !== 'object' || value === null) return value;
  return valueAt((value as Arguments)[first], rest);
};

/** The same arguments with another value at a path, which is made where it is not there; of a list in its first entry. */
export const withValueAt = <T>(value: T, path: readonly string[], put: unknown): T => {
  const [first, ...rest] = path;
  if (first === undefined) return put as T;
  if (Array.isArray(value)) {
    const [head, ...tail] = value;
    return [withValueAt(head ?? {}, path, put), ...tail] as T;
  }
  return { ...value, [first]: withValueAt((value as Arguments)[first] ?? {}, rest, put) };
};
