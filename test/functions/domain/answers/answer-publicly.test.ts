import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { answersOf, codesFor, opened, said, saidOtherwise } from '../../../support/answer-steps.ts';
import { type Client, createClient, type Data, newKey } from '../../../support/client.ts';
import { fromAddress } from '../../../support/from-address.ts';
import { codes } from '../../../support/need-steps.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
let county: SeededCounty;
let a: string;
let b: string;
beforeAll(async () => {
  county = await world.county();
  ({ a, b } = county.communities);
}, 60_000);

let addresses = 0;
/** Somebody without a token, in a network of their own. */
const somebody = (): Client => {
  addresses += 1;
  return createClient(fromAddress(world.handler, `198.51.${addresses}.7`), undefined);
};

const token = () => randomBytes(18).toString('base64url');
const answer = (by: Client, { id }: Data, input: object): Promise<Data> =>
  by.act('answerPublicly', { county: county.code, batch: id, answers: said, ...input }, 'at');
const withdraw = (by: Client, { id }: Data, input: object): Promise<Data> =>
  by.act('withdrawPublicAnswer', { county: county.code, batch: id, ...input }, 'withdrawn');

test('a household answers with its code, anybody with a token of their own, each once', async () => {
  const batch = await opened(county.admin, [a]);
  const [code = ''] = await codesFor(county.admin, batch, a);
  const [by, respondent] = [somebody(), token()];

  const given = [
    await answer(by, batch, { code, focusGroups: ['ELDERLY'] }),
    await answer(by, batch, { respondent }),
    await answer(by, batch, { code, answers: saidOtherwise }),
    await answer(by, batch, { respondent, answers: saidOtherwise }),
  ];

  expect(given.map(codes)).toEqual([[], [], ['ALREADY_ANSWERED'], ['ALREADY_ANSWERED']]);
  const kept = (await answersOf(county.admin, batch)).toSorted((x, y) => (x.way < y.way ? -1 : 1));
  expect(kept).toMatchObject([
    { way: 'HOUSEHOLD_CODE', focusGroups: ['ELDERLY'], collector: null, person: null },
    { way: 'OPEN', focusGroups: [], collector: null, person: null },
  ]);
});

test('whoever answers openly where there are several communities says which', async () => {
  const batch = await opened(county.admin, [a, b]);
  const by = somebody();

  const outcomes = [
    await answer(by, batch, { respondent: token() }),
    await answer(by, batch, { respondent: token(), community: county.communities.c }),
    await answer(by, batch, { respondent: token(), community: b }),
  ];

  expect(outcomes.map(codes)).toEqual([['COMMUNITY_MISSING'], ['NOT_FOUND'], []]);
});

test('what is no code of this batch is told alike, for the same work', async () => {
  const [batch, other] = [await opened(county.admin, [a]), await opened(county.admin, [b])];
  const neighbour = await world.county();
  const theirs = await opened(neighbour.admin, [neighbour.communities.a]);
  const [own = ''] = await codesFor(county.admin, batch, a);
  const forged = own.slice(0, -1) + (own.endsWith('0') ? '1' : '0');
  const foreign = [
    forged,
    (await codesFor(county.admin, other, b))[0],
    (await codesFor(neighbour.admin, theirs, neighbour.communities.a))[0],
    own.slice(0, 13),
    'nonsense',
    '路'.repeat(300),
  ];
  const by = somebody();

  const seen = [];
  for (const code of foreign) {
    const before = world.spent.calls;
    const [answered, taken] = [await answer(by, batch, { code }), await withdraw(by, batch, { code })];
    seen.push({ answered, taken, calls: world.spent.calls - before });
  }

  expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(seen[0]?.answered).toMatchObject({ at: null, userErrors: [{ code: 'NOT_FOUND', field: ['code'] }] });
  expect(await answersOf(county.admin, batch)).toEqual([]);
});

test('a batch of another county, of none and one that was not opened are told alike', async () => {
  const neighbour = await world.county();
  const theirs = await opened(neighbour.admin, [neighbour.communities.a]);
  const survey = await county.admin.done('createSurvey', { region: a, title: '问卷' }, 'survey { id }');
  const plan = { survey: survey.survey.id, communities: [a], opensOn: '2026-09-01', closesOn: '2026-09-30' };
  const planned = { ...plan, ways: ['OPEN'], rankOpen: false };
  const { batch } = await county.admin.done('planBatch', planned, 'batch { id }');
  const by = somebody();
  const cases = [
    theirs.id,
    batch.id,
    `${county.code}-batch-${'0'.repeat(26)}`,
    `${county.code}-batch-${theirs.id.slice(-26)}`,
    'nonsense',
  ];

  const outcomes = [];
  for (const id of cases) outcomes.push(await answer(by, { id }, { respondent: token() }));
  const elsewhere = await answer(by, batch, { respondent: token(), county: '999999' });

  expect([...outcomes, elsewhere].map(({ userErrors }) => userErrors)).toMatchObject(
    Array.from({ length: 6 }, () => [{ code: 'NOT_FOUND', field: ['batch'] }]),
  );
});

test.each(['short', 'a'.repeat(65), 'with blanks in the middle of it', '一'.repeat(22)])(
  '%j is no token',
  async (respondent) => {
    const refused = await answer(somebody(), { id: `${county.code}-batch-${'0'.repeat(26)}` }, { respondent });

    expect(refused.userErrors).toMatchObject([{ code: 'BAD_RESPONDENT', field: ['respondent'] }]);
  },
);

test('a code and a token together, or neither, are refused before anything is counted', async () => {
  const batch = await opened(county.admin, [a]);
  const by = somebody();
  const before = world.spent.calls;

  const outcomes = [await answer(by, batch, {}), await withdraw(by, batch, { code: 'A', respondent: token() })];

  expect(outcomes.map(codes)).toEqual([['RESPONDENT_AMBIGUOUS'], ['RESPONDENT_AMBIGUOUS']]);
  expect(world.spent.calls).toBe(before);
});

test('the thirty-first attempt of a network waits, whatever it holds, and another network does not', async () => {
  const batch = await opened(county.admin, [a]);
  const [code = ''] = await codesFor(county.admin, batch, a);
  const by = somebody();
  for (let attempt = 0; attempt < 15; attempt += 1) await answer(by, batch, { code: `0000-0000-${1000 + attempt}` });
  for (let attempt = 0; attempt < 15; attempt += 1) await withdraw(by, batch, { code: `0000-0000-${2000 + attempt}` });

  const [stopped, other] = [await answer(by, batch, { code }), await answer(somebody(), batch, { code })];

  expect([stopped, other].map(codes)).toEqual([['RATE_LIMITED'], []]);
});

test('whoever holds the code or the token takes the answer back: nothing of it is left, and it may be given anew', async () => {
  const batch = await opened(county.admin, [a]);
  const [code = ''] = await codesFor(county.admin, batch, a);
  const [by, respondent] = [somebody(), token()];
  await answer(by, batch, { code, focusGroups: ['HARDSHIP'] });
  await answer(by, batch, { respondent });

  const taken = [await withdraw(by, batch, { code }), await withdraw(by, batch, { respondent })];
  const left = await answersOf(county.admin, batch);
  const strange = await withdraw(by, batch, { respondent: token() });
  const again = [await answer(by, batch, { code, answers: saidOtherwise }), await answer(by, batch, { respondent })];

  expect(taken).toEqual(taken.map(() => ({ withdrawn: true, userErrors: [] })));
  expect(left).toMatchObject(left.map(() => ({ state: 'WITHDRAWN', version: 2, values: [], focusGroups: [] })));
  expect(codes(strange)).toEqual(['NOT_FOUND']);
  expect(again.map(codes)).toEqual([[], []]);
  const now = await answersOf(county.admin, batch);
  expect(now.map(({ state, version }) => `${state} ${version}`)).toEqual(['VALID 3', 'VALID 3']);
});

test('nothing is taken before the first day, nor after the last', async () => {
  const batch = await opened(county.admin, [a], { opensOn: '2026-09-02', closesOn: '2026-09-03' });
  const by = somebody();

  const early = await answer(by, batch, { respondent: token() });
  world.clock.set('2026-09-03T15:59:00.000Z');
  const inTime = await answer(by, batch, { respondent: token() });
  world.clock.set('2026-09-03T16:00:00.000Z');
  const late = await answer(by, batch, { respondent: token() });
  world.clock.set('2026-09-01T02:00:00.000Z');

  expect([early, inTime, late].map(codes)).toEqual([['OUTSIDE_PERIOD'], [], ['OUTSIDE_PERIOD']]);
});

test('a suspended county takes no answers, and tells nothing', async () => {
  const suspended = await world.county();
  const batch = await opened(suspended.admin, [suspended.communities.a]);
  const [code = ''] = await codesFor(suspended.admin, batch, suspended.communities.a);
  await suspended.provinceAdmin.done('suspendCounty', { county: suspended.code }, 'county { state }');

  const outcomes = [
    await answer(somebody(), batch, { county: suspended.code, code }),
    await withdraw(somebody(), batch, { county: suspended.code, code }),
  ];

  expect(outcomes.map(({ userErrors }) => userErrors)).toMatchObject([
    [{ code: 'NOT_FOUND', field: ['batch'] }],
    [{ code: 'NOT_FOUND' }],
  ]);
});

test('one idempotency key of two holders is two commands; of one with another answer it is refused', async () => {
  const batch = await opened(county.admin, [a]);
  const [first, second, by] = [token(), token(), somebody()];
  const idempotencyKey = newKey();

  const outcomes = [
    await answer(by, batch, { respondent: first, idempotencyKey }),
    await answer(by, batch, { respondent: second, idempotencyKey }),
    await answer(by, batch, { respondent: first, idempotencyKey }),
    await answer(by, batch, { respondent: first, idempotencyKey, answers: saidOtherwise }),
  ];

  expect(outcomes.map(codes)).toEqual([[], [], [], ['IDEMPOTENCY_MISMATCH']]);
});

test('neither table, feed nor log tells a code or a token, and events name nobody and no place', async () => {
  const batch = await opened(county.admin, [a]);
  const [code = ''] = await codesFor(county.admin, batch, a);
  const [by, respondent] = [somebody(), token()];
  await answer(by, batch, { code });
  await answer(by, batch, { respondent });

  const items = await world.raw.under(`${county.code}#`);
  const stored = JSON.stringify(items);
  const logged = JSON.stringify(world.lines);

  const secrets = [code, code.replaceAll('-', ''), respondent];
  expect([stored, logged].flatMap((text) => secrets.filter((secret) => text.includes(secret)))).toEqual([]);
  const events = items.filter(({ pk, sk }) => pk.endsWith(batch.id.slice(-26)) && sk.startsWith('EV#A#')) as Data[];
  expect(events).toHaveLength(2);
  expect(events.map(({ by: who }) => who)).toEqual(['intake', 'intake']);
  const slots = items.filter(({ sk }) => sk.startsWith('A#')).map(({ sk }) => sk.slice(2));
  const told = JSON.stringify(events.map(({ pk: _pk, sk: _sk, ...event }) => event));
  expect(slots.filter((slot) => told.includes(slot))).toEqual([]);
});
