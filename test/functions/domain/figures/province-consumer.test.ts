import { expect, test } from 'vitest';
import type { FeedEvent } from '../../../../functions/domain/feed/feed-event.ts';
import type { FigureMonth } from '../../../../functions/domain/figures/figure-month.ts';
import { createProvinceConsumer } from '../../../../functions/domain/figures/province-consumer.ts';

const registered = { type: 'partner.registered', region: '371722', data: { fiveParty: 'CHARITY_RESOURCES' } } as const;
const heard = (heardOn: string) =>
  ({ type: 'need.heard', region: '371722', data: { channel: 'HOTLINE', heardOn, focusGroups: [] } }) as const;

/** Which months are copied of an event that is numbered now. */
const copiedAt = async (now: string, event: { readonly type: string }, at = now) => {
  const months: string[] = [];
  const { effect } = createProvinceConsumer(
    '371722',
    { now: () => new Date(now) },
    {
      getSheet: async (region, month): Promise<FigureMonth> => ({
        region,
        month,
        asOf: { seq: 1, at: now },
        cells: {},
        rows: [],
      }),
      firstMonth: async () => '2026-09',
    },
    {
      saveCounty: ({ month }) => {
        months.push(month);
        return [];
      },
      clear: async () => undefined,
    },
  );
  await effect([{ seq: 1, numberedAt: now, at, ...event } as unknown as FeedEvent]);
  return months;
};

test('what moves how things stand is copied in all months since, however late it is counted', async () => {
  const late = await copiedAt('2026-12-01T00:05:00+08:00', registered, '2026-09-30T23:50:00+08:00');

  expect(late).toEqual(['2026-09', '2026-10', '2026-11', '2026-12']);
});

test('what happens today is copied in this month alone, and what moves no figure in none', async () => {
  expect(await copiedAt('2026-12-10T10:00:00+08:00', registered)).toEqual(['2026-12']);
  expect(await copiedAt('2026-12-10T10:00:00+08:00', { type: 'unit.created' })).toEqual([]);
});

test('what is told of long ago still fits into one transaction', async () => {
  const months = await copiedAt('2026-12-10T10:00:00+08:00', heard('2006-01-05'));

  expect(months).toHaveLength(61);
  expect([months[0], months[1], months.at(-1)]).toEqual(['2006-01', '2022-01', '2026-12']);
});
