/** The text with everything between the two markers of this name replaced; throws where it does not have them once each, in order. */
export const betweenMarkers = (text: string, name: string, put: string): string => {
  const [begin, end] = [`<!-- measured: ${name} -->`, `<!-- /measured: ${name} -->`];
  const [before, after, ...more] = text.split(begin);
  const [, rest, ...ends] = after?.split(end) ?? [];
  if (before === undefined || rest === undefined || more.length > 0 || ends.length > 0)
    throw new Error(`The figures belong between ${begin} and ${end}, which must stand once each.`);
  return `${before}${begin}\n${put.trim()}\n${end}${rest}`;
};
