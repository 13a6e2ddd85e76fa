const json = 'application/json';
const graphqlJson = 'application/graphql-response+json';

/** What a GraphQL response over HTTP may be sent as. */
type ResponseMediaType = typeof json | typeof graphqlJson;

const ranges = (accept: string): { range: string; quality: number }[] =>
  accept.split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { range, quality: quality ? Number(quality.slice(2)) || 0 : 1 };
  });

/**
 * The media type that an `Accept` header likes best (RFC 9110 §12.5.1): JSON where it has no preference, undefined
 * where it takes neither. Decided before execution, because Apollo answers 406 only after a mutation has been done.
 */
export const responseMediaType = (accept: string | undefined): ResponseMediaType | undefined => {
  if (!accept?.trim()) return json;
  const asked = ranges(accept);
  const rated = ([json, graphqlJson] as const).map((type) => {
    const best = [type, 'application/*', '*/*'].map((range) => asked.findIndex((one) => one.range === range));
    const position = best.find((index) => index >= 0) ?? -1;
    return { type, position, quality: asked[position]?.quality ?? 0 };
  });
  const [first] = rated
    .filter(({ quality }) => quality > 0)
    .sort((left, right) => right.quality - left.quality || left.position - right.position);
  return first?.type;
};
