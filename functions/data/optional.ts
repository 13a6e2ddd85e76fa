/** An item without what is null or undefined: what is not there costs nothing to store. */
export const withoutNulls = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

/** The value, or null where the item has none: how the domain says that there is nothing. */
export const orNull = <T>(value: T | undefined): T | null => value ?? null;
