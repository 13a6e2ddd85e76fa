import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { needItem, parseNeed } from '../../../functions/data/need-item.ts';
import { isOpen, type Need } from '../../../functions/domain/needs/need.ts';

const owner = '371722';
const text = (alphabet: string, length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(''));
const id = (kind: string) => text('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 26).map((token) => `${owner}-${kind}-${token}`);
const digest = text('0123456789abcdef', 32);
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((at) => at.slice(0, 10));
const scale = fc.integer({ min: 0, max: 3 });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const need: fc.Arbitrary<Need> = fc.record({
  id: id('need'),
  version: fc.integer({ min: 1, max: 10_000 }),
  state: fc.constantFrom('HEARD', 'TRIAGED', 'REFERRED', 'IN_PROGRESS', 'ANSWERED', 'CLOSED', 'REOPENED'),
  outcome: orNull(fc.constantFrom('SERVED', 'DECLINED', 'PETITION', 'MERGED')),
  channel: fc.constantFrom('HOTLINE', 'HOME_VISIT', 'ONLINE'),
  community: text('0123456789', 6).map((tail) => `${owner}${tail}`),
  compound: orNull(id('compound')),
  title: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
  category: orNull(fc.constantFrom('ENVIRONMENT', 'ELDERLY_CARE')),
  topic: orNull(id('topic')),
  heardAt: instant,
  heardBy: digest,
  externalNumber: orNull(text('0123456789ABCDEF-/', 17)),
  requester: orNull(id('person')),
  onBehalfOf: orNull(id('person')),
  supporter: orNull(digest),
  focusGroups: fc.subarray(['ELDERLY', 'CHILD', 'HARDSHIP']),
  triagedAt: orNull(instant),
  triage: orNull(
    fc.record({
      decision: fc.constantFrom('PROJECT', 'DIRECT', 'REFER', 'DECLINE', 'PETITION'),
      severity: scale,
      urgency: scale,
      difficulty: scale,
      publicInterest: fc.boolean(),
      feasible: fc.boolean(),
    }),
  ),
  countedFrom: day,
  serviceLevelDays: fc.integer({ min: 1, max: 120 }),
  dueOn: day,
  dueProvisional: fc.boolean(),
  assignee: orNull(digest),
  unit: orNull(id('unit')),
  partner: orNull(id('partner')),
  referredOn: orNull(day),
  answeredAt: orNull(instant),
  reopenUntil: orNull(day),
  mergedInto: orNull(id('need')),
  mergedCount: fc.integer({ min: 0, max: 50 }),
  supportCount: fc.integer({ min: 0, max: 10_000 }),
  receiptKey: digest,
});

const seed = 20260901;

test('a need comes back from its item as it was, whatever it holds', () => {
  const comesBack = fc.property(need, (before) => {
    const stored = unmarshall(marshall(needItem(owner, before)));
    expect(parseNeed(owner, stored)).toEqual(before);
  });

  const check = () => fc.assert(comesBack, { seed, numRuns: 300 });

  expect(check).not.toThrow();
});

test('what is null costs nothing: no attribute of an item is null or undefined', () => {
  const bare = fc.property(need, (before) => {
    const values = Object.values(needItem(owner, before));
    return values.every((value) => value !== null && value !== undefined);
  });

  const check = () => fc.assert(bare, { seed });

  expect(check).not.toThrow();
});

test('a need stands in the open and the due lists exactly while work is owed', () => {
  const listed = fc.property(need, (before) => {
    const item = needItem(owner, before);
    return ['g2pk', 'g2sk', 'g3pk', 'g3sk'].every((name) => name in item === isOpen(before)) && 'g1pk' in item;
  });

  const check = () => fc.assert(listed, { seed });

  expect(check).not.toThrow();
});
