import { expect, test } from 'vitest';
import { toldReport } from '../../../../infra/local/repair/told-report.ts';

test('a report tells where each consumer stands, and what is set aside, or that nothing is', () => {
  const standing = [
    { county: '371722', consumer: 'figures', at: 17, lag: 2 },
    { county: '371722', consumer: 'shared-templates#371722', at: -1, lag: 19 },
  ];
  const event = { county: '371722', consumer: 'figures', seq: 9, id: '371722-need-1:1', type: 'need.heard' } as const;
  const parked = [{ ...event, reason: 'TypeError', parkedAt: '2026-09-01T02:00:00.000Z', outcome: 'PARKED' }] as const;
  const where = ['371722\tfigures\tat 17\tlag 2', '371722\tshared-templates#371722\thalted\tlag 19'];

  expect(toldReport({ standing, parked: [], rebuilt: [] })).toEqual([...where, 'Nothing is set aside.']);
  expect(toldReport({ standing, parked, rebuilt: [] })).toEqual([
    ...where,
    '371722\tfigures\t9\tneed.heard\t371722-need-1:1\tTypeError\t2026-09-01T02:00:00.000Z\tset aside',
  ]);
});

test('a report is a line an event, with what became of it', () => {
  const event = {
    ...{ county: '371722', consumer: 'figures', seq: 17, id: '371722-need-01:2', type: 'need.triaged' },
    ...{ reason: 'TypeError', parkedAt: '2026-09-01T02:00:00.000Z', outcome: 'DONE' as const },
  };

  expect(toldReport({ standing: [], parked: [event], rebuilt: [{ county: '371722', consumer: 'figures' }] })).toEqual([
    '371722\tfigures\t17\tneed.triaged\t371722-need-01:2\tTypeError\t2026-09-01T02:00:00.000Z\tdone',
    '371722\tfigures\tmade anew',
  ]);
  expect(toldReport({ standing: [], parked: [], rebuilt: [] })).toEqual(['Nothing is set aside.']);
});
