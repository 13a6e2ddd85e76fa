import { expect, test } from 'vitest';
import { createDeployment } from '../../../functions/data/deployment.ts';
import { createIntakeDesk } from '../../../functions/data/intake-desk.ts';
import { rateByReceipt } from '../../../functions/domain/feedback/rate-by-receipt.ts';
import { createIds } from '../../../functions/platform/ids.ts';
import { intakePolicy } from '../../../infra/walls/intake-policy.ts';
import { newKey } from '../../support/client.ts';
import { groundAt } from '../../support/ground.ts';
import { isInFeedOf } from '../../support/intake-feed.ts';
import { judgeRequest } from '../../support/judge-request.ts';
import { movedKeys } from '../../support/moved-keys.ts';
import { recordRequests } from '../../support/record-requests.ts';
import type { RecordedRequest } from '../../support/recorded-request.ts';
import { testClient } from '../../support/test-table.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

/** A county's intake over a client that can be listened to and interrupted, and an answered need with its receipt. */
const setUp = async () => {
  const county = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  const need = await ground.answered();
  const client = testClient();
  const ids = createIds(world.clock);
  const parts = { clock: world.clock, ids, pause: async () => undefined, random: () => 0 };
  const deployment = createDeployment({
    ...parts,
    tableName: world.table,
    sessions: { get: async () => client, own: () => client },
    secrets: { read: async () => ({ current: Buffer.alloc(32, 'secret') }) },
    keyRing: {
      generate: () => Promise.reject(new Error('The intake has no keys')),
      unwrap: () => Promise.reject(new Error('The intake has no keys')),
    },
  });
  const desk = createIntakeDesk(parts, await deployment.intakeOf(county.code), '203.0.113.9');
  const rate = () =>
    rateByReceipt(desk, {
      county: county.code,
      receipt: need.receipt,
      rating: 4,
      words: '谢谢。',
      idempotencyKey: newKey(),
    });
  return { county, need, client, rate };
};

const tableArn = `arn:aws-cn:dynamodb:cn-north-1:111122223333:table/${world.table}`;

const judge = (county: string, request: RecordedRequest) =>
  judgeRequest(request, { policy: intakePolicy(tableArn), tableArn, tags: { county }, isExempt: isInFeedOf(county) });

const recorded = async () => {
  const { county, client, rate } = await setUp();
  const requests = recordRequests(client);
  await rate();
  return { county: county.code, requests };
};

test('a rating is three calls that the intake’s wall lets through, and not one of them takes anything away', async () => {
  const { county, requests } = await recorded();

  const refusals = requests.flatMap((request) => judge(county, request));

  expect(requests.map(({ commandName }) => commandName)).toEqual([
    'UpdateItemCommand',
    'BatchGetItemCommand',
    'TransactWriteItemsCommand',
  ]);
  expect(refusals).toEqual([]);
});

test.each([
  ['moved to another county', (key: string, county: string) => key.replace(county, '331004')],
  ['moved to the province', (key: string, county: string) => key.replace(county, '370000')],
  ['moved to the county’s own needs', (_: string, county: string) => `${county}#NEED#1`],
  ['moved to the county’s lists', (_: string, county: string) => `${county}#DUE#NEED`],
  ['whose county has lost its #', (key: string, county: string) => key.replace(`${county}#`, county)],
] as const)('any one of its keys %s is refused', async (_, change) => {
  const { county, requests } = await recorded();
  const moved = requests.flatMap((request) => movedKeys(request, `${county}#`, (key) => change(key, county)));

  const passed = moved.filter((request) => judge(county, request).length === 0);

  expect(moved).toHaveLength(10);
  expect(passed).toEqual([]);
});

test('any one of its keys taken away is refused, but for the index that an item may leave', async () => {
  const { county, requests } = await recorded();
  const without = requests.flatMap((request) => movedKeys(request, `${county}#`, () => undefined));

  const passed = without.filter((request) => judge(county, request).length === 0);

  expect(without).toHaveLength(10);
  expect(passed.map(({ input }) => JSON.stringify(input))).toEqual([expect.not.stringContaining('g3pk')]);
});

test('only an event may stand in the feed: a feedback that would stand there itself is refused', async () => {
  const { county, requests } = await recorded();
  const disguised = requests.map((request) => ({
    ...request,
    input: JSON.parse(JSON.stringify(request.input).replace('"EV#F#', '"F#')),
  }));

  const passed = disguised.filter((request) => judge(county, request).length === 0);

  expect(passed.map(({ commandName }) => commandName)).toEqual(['UpdateItemCommand', 'BatchGetItemCommand']);
});

test('a need that is reopened between the look and the write is not rated', async () => {
  const { county, need, client, rate } = await setUp();
  let reopened = false;
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName === 'TransactWriteItemsCommand' && !reopened) {
          reopened = true;
          const input = { need: need.id, version: need.version, reason: '又不亮了' };
          await county.admin.done('reopenNeed', input, 'need { id }');
        }
        return next(args);
      },
    { step: 'initialize', name: 'reopen' },
  );

  const outcome = await rate();

  expect(outcome).toEqual({ ok: false, failure: { code: 'NOT_ANSWERED' } });
  expect(await world.raw.under(`${county.code}#INTAKE#FEEDBACK#`)).toEqual([]);
});

test('the event waits for the feed, tells the rating, and neither who gave it nor what of', async () => {
  const { county, need, rate } = await setUp();

  await rate();

  const events = await world.raw.under(`${county.code}#INTAKE#FEEDBACK#`);
  const [event] = events.filter(({ sk }) => sk.startsWith('EV#'));
  expect(event).toMatchObject({
    type: 'feedback.given',
    version: 1,
    by: 'intake',
    data: { subject: null, rating: 4, via: 'RECEIPT', proxy: false },
    g3pk: `${county.code}#FEED#PENDING`,
  });
  expect(String(event?.['id'])).toMatch(new RegExp(`^${county.code}-feedback-[0-9A-Z]{26}:1$`));
  expect(JSON.stringify(event)).not.toContain(need.id);
  expect(JSON.stringify(event)).not.toContain(need.receipt);
});
