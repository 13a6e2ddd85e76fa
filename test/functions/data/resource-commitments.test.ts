import { createHash } from 'node:crypto';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import type { ItemWrite } from '../../../functions/data/action.ts';
import { commitmentItem } from '../../../functions/data/commitment-item.ts';
import { createCursors } from '../../../functions/data/cursor.ts';
import { createKeyedDigests } from '../../../functions/data/keyed-digests.ts';
import { createLoader } from '../../../functions/data/loader.ts';
import { createCommitments } from '../../../functions/data/resource-commitments.ts';
import { createTable } from '../../../functions/data/table.ts';
import type { Write } from '../../../functions/domain/command.ts';
import type { Commitment } from '../../../functions/domain/resources/commitment.ts';
import { testClient, testTable } from '../../support/test-table.ts';

const owner = '371722';
const at = '2026-09-01T02:00:00.000Z';
const token = (place: number) => String(place).padStart(26, '0');
const id = (kind: string, place: number) => `${owner}-${kind}-${token(place)}`;

const commitment = (place: number, fields: Partial<Commitment> = {}): Commitment => ({
  id: id('commitment', place),
  project: id('project', place),
  resource: id('resource', 1),
  resourceName: '重阳节慰问品',
  kind: 'GOODS',
  quantity: 5,
  unit: '份',
  partner: id('partner', 1),
  committedAt: at,
  releasedAt: null,
  ...fields,
});

/** The store on a table that holds these commitments. */
const holding = async (all: readonly Commitment[]) => {
  const client = testClient();
  const table = createTable(client, await testTable(client), owner, async () => undefined);
  await table.writeAll(all.map((one) => commitmentItem(owner, one)));
  const cursors = createCursors(createKeyedDigests([createHash('sha256').update('now').digest()]));
  const commitments = createCommitments({ table, loader: createLoader(table), cursors });
  const write = (writes: readonly Write[]) =>
    table.transact((writes as readonly ItemWrite[]).map(({ action }) => action({ by: '', at, correlation: '' })));
  return { commitments, write };
};

test('what was released is not released again, and neither is what never was, whoever thinks it is in force', async () => {
  const one = commitment(1);
  const { commitments, write } = await holding([one]);
  await write(commitments.release({ ...one, releasedAt: at }));

  const again = () => write(commitments.release({ ...one, releasedAt: '2026-09-02T02:00:00.000Z' }));
  const never = () => write(commitments.release({ ...commitment(2), releasedAt: at }));

  await expect(again()).rejects.toThrow(TransactionCanceledException);
  await expect(never()).rejects.toThrow(TransactionCanceledException);
  expect(await commitments.getCommitment(one.project, one.id)).toEqual({ ...one, releasedAt: at });
});

test('what is in force of a project is found to the end, however much was released before', async () => {
  const project = id('project', 1);
  const resourceName = '腰鼓'.repeat(2_000); // so that they are more than a megabyte, which no query reads at once
  const released = Array.from({ length: 120 }, (_, place) =>
    commitment(place, { project, resourceName, releasedAt: at }),
  );
  const inForce = commitment(120, { project });
  const { commitments } = await holding([...released, inForce, commitment(121)]);

  const found = await commitments.listInForce(project);

  expect(found).toEqual([inForce]);
});

test('a resource’s commitments in force are listed page by page, each once, whatever project they are of', async () => {
  const all = [1, 2, 3, 4, 5].map((place) => commitment(place));
  const others = [commitment(6, { releasedAt: at }), commitment(7, { resource: id('resource', 2) })];
  const { commitments } = await holding([...all, ...others]);
  const seen: Commitment[] = [];

  for (let after: string | null = null, more = true; more; ) {
    const page = await commitments.listCommitmentsOf(id('resource', 1), { first: 2, after });
    seen.push(...page.edges.map(({ node }) => node));
    [after, more] = [page.endCursor, page.hasNextPage];
  }

  expect(seen).toEqual(all);
});
