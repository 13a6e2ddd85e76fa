import { describe, expect, it } from 'vitest';
import { checkDemoNeed } from '../../../../infra/local/demo/check-demo-need.ts';

const line = {
  ref: '371722-0001',
  externalNumber: null,
  channel: 'TEA_STALL',
  day: 3,
  time: '09:30',
  community: '371722003003',
  compound: null,
  category: 'NOISE',
  title: '喇叭声大',
  text: '卖鞋的喇叭从早喊到晚。',
  contact: { name: '居民001', phone: '16900000001' },
  focusGroups: [],
  duplicateOf: null,
  plan: { state: 'HEARD', outcome: null },
};

describe('a line of demo data', () => {
  it('is a need when every field is in shape', () => {
    const need = checkDemoNeed(JSON.stringify(line), 'here:1');

    expect(need.title).toBe('喇叭声大');
  });

  it.each([
    ['a day past the twelve weeks', { day: 84 }],
    ['an hour that there is not', { time: '24:00' }],
    ['a title too long for the platform', { title: '长'.repeat(61) }],
    ['a text that the platform would change', { text: ' 前后有空格 ' }],
    ['a phone that is none', { contact: { name: '居民001', phone: '123' } }],
    ['no plan', { plan: undefined }],
  ])('is refused with its place for %s', (_case, change) => {
    const check = () => checkDemoNeed(JSON.stringify({ ...line, ...change }), 'needs-tea-stall.jsonl:7');

    expect(check).toThrow('needs-tea-stall.jsonl:7');
  });
});
