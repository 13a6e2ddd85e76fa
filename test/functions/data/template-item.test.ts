import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  parseTemplate,
  parseTemplateTexts,
  templateItem,
  templateTextsItem,
} from '../../../functions/data/template-item.ts';
import type { Template, TemplateTexts } from '../../../functions/domain/templates/template.ts';
import { itemSize } from '../../support/item-size.ts';

const owner = '371722';
const seed = 20260901;
const groups = ['ELDERLY', 'CHILD', 'YOUTH', 'DISABLED', 'HARDSHIP', 'NEW_EMPLOYMENT', 'LEFT_BEHIND'] as const;
const text = (max: number) => fc.string({ minLength: 1, maxLength: max, unit: 'grapheme' });
const id = (kind: string) =>
  fc
    .array(fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), { minLength: 26, maxLength: 26 })
    .map((letters) => `${owner}-${kind}-${letters.join('')}`);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const count = fc.nat({ max: 1_000_000 });

const template: fc.Arbitrary<Template> = fc.record({
  id: id('template'),
  version: fc.integer({ min: 1, max: 10_000 }),
  title: text(60),
  project: id('project'),
  boardTheme: orNull(text(20)),
  focusGroups: fc.subarray([...groups]),
  reached: fc.record({ sessions: count, persons: count, personTimes: count }),
  total: orNull(fc.nat({ max: 100 })),
  shared: fc.boolean(),
  archived: fc.boolean(),
  madeAt: fc.constant('2027-01-04T02:30:00.000Z'),
});

const texts: fc.Arbitrary<TemplateTexts> = fc.record({
  text: orNull(text(200)),
  steps: fc.array(text(20), { maxLength: 20 }),
  lines: fc.array(
    fc.record({
      kind: fc.constantFrom('VENUE', 'GOODS', 'SKILL', 'SERVICE'),
      name: text(40),
      quantity: count,
      unit: text(10),
    }),
    { maxLength: 20 },
  ),
  risks: orNull(text(100)),
  evidence: text(100),
});

test('a template and its texts come back from their items as they were, whatever they hold', () => {
  const comesBack = fc.property(template, texts, (head, body) => {
    expect(parseTemplate(owner, unmarshall(marshall(templateItem(owner, head))))).toEqual(head);
    expect(parseTemplateTexts(unmarshall(marshall(templateTextsItem(owner, head.id, body))))).toEqual(body);
  });

  const check = () => fc.assert(comesBack, { seed, numRuns: 300 });

  expect(check).not.toThrow();
});

test('a template stands in the library exactly while it is in use', () => {
  const listed = fc.property(template, (head) => 'g1pk' in templateItem(owner, head) === !head.archived);

  const check = () => fc.assert(listed, { seed });

  expect(check).not.toThrow();
});

test('the longest head stays within 1 KB, its keys included', () => {
  const token = '0'.repeat(26);
  const longest: Template = {
    id: `${owner}-template-${token}`,
    version: 9_999,
    title: '社'.repeat(60),
    project: `${owner}-project-${token}`,
    boardTheme: '乐'.repeat(20),
    focusGroups: groups,
    reached: { sessions: 999_999, persons: 999_999, personTimes: 999_999 },
    total: 99,
    shared: true,
    archived: false,
    madeAt: '2027-01-04T02:30:00.000Z',
  };

  const size = itemSize(marshall(templateItem(owner, longest)));

  expect(size).toBeLessThanOrEqual(1_024);
});
