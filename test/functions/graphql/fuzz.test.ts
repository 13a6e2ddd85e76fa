import { expect, test } from 'vitest';
import { buildSchema } from '../../../functions/graphql/schema.ts';
import { fuzzDoor } from '../../support/fuzz-door.ts';
import { hostileStrings } from '../../support/hostile-strings.ts';
import { httpEvent } from '../../support/http-event.ts';
import { sampleDoor } from '../../support/sample-door.ts';
import { sampleResolvers, sampleTypeDefs } from '../../support/sample-schema.ts';

const { bug: _bug, fatalBug: _fatalBug, unshowable: _unshowable, ...sound } = sampleResolvers.Query;
const soundTypeDefs = sampleTypeDefs.replace(/^ *(bug|fatalBug|unshowable): .*\n/gm, '');
const door = () => {
  const schema = buildSchema(soundTypeDefs, { ...sampleResolvers, Query: sound });
  return { ...sampleDoor(schema), schema };
};

test('2,000 seeded documents cause no 5xx, no internal error and no word of the engine', async () => {
  const target = door();

  const { statuses, findings } = await fuzzDoor(target, 20240903, 2_000);

  expect(findings).toEqual([]);
  expect(target.lines).toEqual([]);
  expect(statuses.get(200)).toBeGreaterThan(200);
  expect(statuses.get(400)).toBeGreaterThan(200);
}, 120_000);

test('the same seed sends the same documents', async () => {
  const first = await fuzzDoor(door(), 7, 50);

  const second = await fuzzDoor(door(), 7, 50);

  expect(second).toEqual(first);
});

test('a bug is found: the fuzz would see an internal error', async () => {
  const schema = buildSchema(sampleTypeDefs, sampleResolvers);

  const { findings } = await fuzzDoor({ ...sampleDoor(schema), schema }, 7, 200);

  expect(findings.length).toBeGreaterThan(0);
});

test.each(hostileStrings.map((text) => [text]))(
  '%j as a body, a token, a language and a media type is no 5xx',
  async (text) => {
    const { handler, lines } = door();
    const json = { 'content-type': 'application/json' };
    const query = '{ __typename }';

    const answers = await Promise.all([
      handler(httpEvent({ body: text })),
      handler(httpEvent({ body: JSON.stringify(text) })),
      handler(httpEvent({ body: JSON.stringify({ query, operationName: text, extensions: { [text]: text } }) })),
      handler(
        httpEvent({
          body: JSON.stringify({ query }),
          headers: { ...json, authorization: text, 'accept-language': text },
        }),
      ),
      handler(httpEvent({ body: JSON.stringify({ query }), headers: { ...json, accept: text } })),
      handler(httpEvent({ body: JSON.stringify({ query }), headers: { 'content-type': text } })),
      handler(httpEvent({ path: text, method: text })),
    ]);

    expect(Math.max(...answers.map(({ statusCode = 0 }) => statusCode))).toBeLessThan(500);
    expect(lines).toEqual([]);
  },
);
