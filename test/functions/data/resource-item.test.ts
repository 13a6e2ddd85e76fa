import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseResource, resourceItem } from '../../../functions/data/resource-item.ts';
import type { Resource } from '../../../functions/domain/resources/resource.ts';
import { itemSize } from '../../support/item-size.ts';

const owner = '371722';
const token = (alphabet: string, length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(''));
const id = (kind: string) => token('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 26).map((ulid) => `${owner}-${kind}-${ulid}`);
const text = (maxLength: number) => fc.string({ minLength: 1, maxLength, unit: 'grapheme' });
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((at) => at.slice(0, 10));
const amount = fc.integer({ min: 0, max: 1_000_000 });

const resource: fc.Arbitrary<Resource> = fc.record({
  id: id('resource'),
  version: fc.integer({ min: 1, max: 10_000 }),
  partner: id('partner'),
  partnerName: text(40),
  kind: fc.constantFrom('VENUE', 'GOODS', 'FUNDS', 'SKILL', 'SERVICE'),
  name: text(40),
  quantity: amount,
  unit: text(10),
  available: amount,
  region: fc.constantFrom(owner, `${owner}001`, `${owner}001001`),
  startsOn: day,
  endsOn: day,
  conditions: fc.option(text(200), { nil: null }),
  state: fc.constantFrom('OFFERED', 'WITHDRAWN'),
  offeredAt: instant,
});

const check = (property: fc.IPropertyWithHooks<[Resource]>) => () =>
  fc.assert(property, { seed: 20260901, numRuns: 300 });

test('a resource comes back from its item as it was, whatever it holds', () => {
  const comesBack = fc.property(resource, (before) => {
    const stored = unmarshall(marshall(resourceItem(owner, before)));
    expect(parseResource(owner, stored)).toEqual(before);
  });

  expect(check(comesBack)).not.toThrow();
});

test('a resource stands in the lists of its kind and of last days exactly while it is offered', () => {
  const listed = fc.property(resource, (before) => {
    const item = resourceItem(owner, before);
    const offered = before.state === 'OFFERED';
    return ['g2pk', 'g2sk', 'g3pk', 'g3sk'].every((name) => name in item === offered) && 'g1pk' in item;
  });

  expect(check(listed)).not.toThrow();
});

test('a head with usual texts and all its keys stays within a write unit', () => {
  const usual: Resource = {
    id: `${owner}-resource-01K8Q2M8XK4V9T3B6N0C5R1WZA`,
    version: 1_000,
    partner: `${owner}-partner-01K8Q2M8XK4V9T3B6N0C5R1WZB`,
    partnerName: '单县舜师幸福养老服务中心',
    kind: 'SERVICE',
    name: '社区舞蹈教室及音响设备周末使用',
    quantity: 1_000_000,
    unit: '小时',
    available: 999_999,
    region: `${owner}003003`,
    startsOn: '2026-09-01',
    endsOn: '2026-12-31',
    conditions: '周末使用须提前三天预约，用后自行打扫，不得用于商业活动。'.repeat(2),
    state: 'OFFERED',
    offeredAt: '2026-09-01T02:00:00.000Z',
  };

  const size = itemSize(marshall(resourceItem(owner, usual)));

  expect(size).toBeLessThanOrEqual(1_024);
});
