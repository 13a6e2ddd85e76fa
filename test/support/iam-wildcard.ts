/** IAM's pattern match: `*` is any run of characters, `?` any one of them, and the pattern is the whole value. */
export function iamWildcard(pattern: string, value: string, { ignoreCase = false } = {}): boolean {
  const source = pattern
    .replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, ignoreCase ? 'isu' : 'su').test(value);
}
