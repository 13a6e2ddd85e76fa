import { expect, test } from 'vitest';
import { responseMediaType } from '../../../functions/graphql/response-media-type.ts';

const json = 'application/json';
const graphqlJson = 'application/graphql-response+json';

test.each([
  [undefined, json],
  ['', json],
  ['*/*', json],
  ['application/*', json],
  [json, json],
  [graphqlJson, graphqlJson],
  [`${graphqlJson}, ${json}`, graphqlJson],
  [`${json}, ${graphqlJson}`, json],
  [`${json};q=0.5, ${graphqlJson};q=0.9`, graphqlJson],
  [`${graphqlJson};q=0.5, */*`, json],
  [`${json};q=0, */*`, graphqlJson],
  ['APPLICATION/JSON; charset=utf-8', json],
  ['text/html', undefined],
  [`${json};q=0`, undefined],
  [`${json};q=nonsense`, undefined],
])('of "%s" the best is %s', (accept, best) => {
  const chosen = responseMediaType(accept);

  expect(chosen).toBe(best);
});
