import { expect, test } from 'vitest';
import { eventCatalogue } from '../../../../functions/domain/events.ts';
import { deltasOf } from '../../../../functions/domain/figures/deltas-of.ts';
import { regionsAround } from '../../../../functions/domain/figures/figure-delta.ts';
import { allMetrics } from '../../../../functions/domain/figures/metric.ts';
import { isMonth, monthOf, monthsOf } from '../../../../functions/domain/figures/month.ts';

type Counted = Parameters<typeof deltasOf>[0];

const event = (type: string, data: object, at = '2026-09-15T04:00:00.000Z') =>
  ({ type, data, at, region: '371722001001' }) as unknown as Counted;

test('a month is one of Shanghai, whatever the process thinks it is', () => {
  expect(monthOf('2026-08-31T15:59:59.999Z')).toBe('2026-08');
  expect(monthOf('2026-08-31T16:00:00.000Z')).toBe('2026-09');
  expect(monthsOf(2026).filter(isMonth)).toHaveLength(12);
  expect(['2026-13', '2026-9', '1999-12', '', '2026-09-01'].filter(isMonth)).toEqual([]);
});

test('what happens in a community counts in its township and county, what is the whole county’s there alone', () => {
  expect(regionsAround('371722001001')).toEqual(['371722001001', '371722001', '371722']);
  expect(regionsAround('371722')).toEqual(['371722']);
});

test('a need that is told late counts in the month in which it was heard', () => {
  const heard = { channel: 'HOTLINE', heardOn: '2026-07-31', focusGroups: ['ELDERLY', 'DISABLED'] };

  const deltas = deltasOf(event('need.heard', heard));

  const of = { CHANNEL: 'HOTLINE', FOCUS_GROUP: ['ELDERLY', 'DISABLED'] };
  expect(deltas).toEqual([{ month: '2026-07', metric: 'NEEDS_HEARD', n: 1, of }]);
});

test('a later evaluation corrects the first one, in its month, and moves no state', () => {
  const now = { sessions: 12, persons: 30, personTimes: 280 };
  const before = { sessionsBefore: 10, personsBefore: 31, personTimesBefore: 300 };

  const deltas = deltasOf(
    event('project.evaluated', { number: 2, countedOn: '2026-08-20', board: null, ...now, ...before }),
  );

  expect(deltas.map(({ month, metric, n }) => [month, metric, n])).toEqual([
    ['2026-08', 'SESSIONS', 2],
    ['2026-08', 'PERSONS_SERVED', -1],
    ['2026-08', 'PERSON_TIMES_SERVED', -20],
  ]);
});

test('an answer counts while it is valid', () => {
  const told = { collectedOn: '2026-09-03', focusGroups: [] };
  const sum = (type: string, data: object) =>
    deltasOf(event(type, { ...told, ...data })).reduce((all, { n }) => all + n, 0);

  expect(sum('answer.given', {})).toBe(1);
  expect(sum('answer.reviewed', { from: 'VALID', state: 'DOUBTFUL' })).toBe(-1);
  expect(sum('answer.reviewed', { from: 'DOUBTFUL', state: 'REFUSED' })).toBe(0);
  expect(sum('answer.reviewed', { from: 'REFUSED', state: 'VALID' })).toBe(1);
  expect(sum('answer.withdrawn', { from: 'VALID' })).toBe(-1);
  expect(sum('answer.withdrawn', { from: 'DOUBTFUL' })).toBe(0);
});

test('every metric is moved by some event, and by an event that tells all that is asked of it', () => {
  const told = Object.entries(eventCatalogue).map(([type, entry]) => {
    const fields = { ...entry.data, ...('inside' in entry ? entry.inside : {}) };
    const data = Object.fromEntries(
      Object.entries(fields).map(([name, kind]) => [
        name,
        kind === 'day' ? '2026-09-01' : kind === 'flag' ? true : kind === 'number' ? 1 : 'VALID',
      ]),
    );
    return event(type, data);
  });

  const moved = new Set(told.flatMap(deltasOf).map(({ metric }) => metric));

  expect([...moved].sort()).toEqual([...allMetrics].sort());
});
