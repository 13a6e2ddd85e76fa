import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitmentItem, parseCommitment } from '../../../functions/data/commitment-item.ts';
import type { Commitment } from '../../../functions/domain/resources/commitment.ts';
import { itemSize } from '../../support/item-size.ts';

const owner = '371722';
const id = (kind: string) =>
  fc
    .array(fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), { minLength: 26, maxLength: 26 })
    .map((ulid) => `${owner}-${kind}-${ulid.join('')}`);
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

const commitment: fc.Arbitrary<Commitment> = fc.record({
  id: id('commitment'),
  project: id('project'),
  resource: id('resource'),
  resourceName: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  kind: fc.constantFrom('VENUE', 'GOODS', 'FUNDS', 'SKILL', 'SERVICE'),
  quantity: fc.integer({ min: 1, max: 1_000_000 }),
  unit: fc.string({ minLength: 1, maxLength: 10, unit: 'grapheme' }),
  partner: id('partner'),
  committedAt: instant,
  releasedAt: fc.option(instant, { nil: null }),
});

const check = (property: fc.IPropertyWithHooks<[Commitment]>) => () =>
  fc.assert(property, { seed: 20260901, numRuns: 300 });

test('a commitment comes back from its item as it was, and stands in its resource’s list exactly while it is in force', () => {
  const comesBack = fc.property(commitment, (before) => {
    const item = commitmentItem(owner, before);
    expect(parseCommitment(owner, unmarshall(marshall(item)))).toEqual(before);
    expect(['g1pk' in item, 'g1sk' in item]).toEqual(Array(2).fill(before.releasedAt === null));
  });

  expect(check(comesBack)).not.toThrow();
});

test('a commitment with a usual name and all its keys stays within 450 bytes, so that twenty are read with a project', () => {
  const usual: Commitment = {
    id: `${owner}-commitment-01K8Q2M8XK4V9T3B6N0C5R1WZA`,
    project: `${owner}-project-01K8Q2M8XK4V9T3B6N0C5R1WZB`,
    resource: `${owner}-resource-01K8Q2M8XK4V9T3B6N0C5R1WZC`,
    resourceName: '社区舞蹈教室及音响设备周末使用',
    kind: 'SERVICE',
    quantity: 1_000,
    unit: '小时',
    partner: `${owner}-partner-01K8Q2M8XK4V9T3B6N0C5R1WZD`,
    committedAt: '2026-09-01T02:00:00.000Z',
    releasedAt: null,
  };

  const size = itemSize(marshall(commitmentItem(owner, usual)));

  expect(size).toBeLessThanOrEqual(450);
});
