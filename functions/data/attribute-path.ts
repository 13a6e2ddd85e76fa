/** Where a dotted path leads in an expression: each part is a name that {@link namesIn} tells. */
export const placeOf = (path: string): string => path.replaceAll(/[^.]+/g, '#$&');

/** The names that paths are made of, as an expression wants to be told them. */
export const namesIn = (paths: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(paths.flatMap((path) => path.split('.')).map((name) => [`#${name}`, name]));
