import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FeedEvent } from '../../../../functions/domain/feed/feed-event.ts';
import { added } from '../../../../functions/domain/figures/cell.ts';
import { type Sheet, type SheetAddition, sheetAdditions } from '../../../../functions/domain/figures/sheet.ts';
import { sheetChanges } from '../../../../functions/domain/figures/sheet-changes.ts';

const community = '371722001001';

/** Happenings that move levels and count things, in any month: some are told later than they happened. */
const happening = fc
  .record({
    month: fc.constantFrom('07', '08', '09', '10'),
    what: fc.constantFrom('created', 'begun', 'heard', 'partner', 'gone'),
  })
  .map(({ month, what }) => ({ at: `2026-${month}-15T04:00:00.000Z`, what }));

const eventOf = ({ at, what }: { at: string; what: string }, place: number): FeedEvent => {
  const common = {
    region: community,
    at,
    seq: place + 1,
    numberedAt: `2026-11-01T00:00:00.${String(place).padStart(3, '0')}Z`,
  };
  const told = {
    created: { type: 'project.created', data: { needs: 1, board: null, list: null } },
    begun: { type: 'project.begun', data: {} },
    heard: { type: 'need.heard', data: { channel: 'HOTLINE', heardOn: at.slice(0, 10), focusGroups: [] } },
    partner: { type: 'partner.registered', data: { fiveParty: 'VOLUNTEERS' } },
    gone: { type: 'partner.archived', data: { fiveParty: 'VOLUNTEERS' } },
  }[what];
  return { ...common, ...told } as unknown as FeedEvent;
};

/** What a table would hold after these additions. */
const applied = (sheets: ReadonlyMap<string, Sheet>, additions: readonly SheetAddition[]) => {
  const after = new Map(sheets);
  for (const { region, month, asOf, cells } of additions) {
    after.set(month, { region, month, asOf, cells: added(after.get(month)?.cells ?? {}, cells) });
  }
  return after;
};

const flush = (sheets: ReadonlyMap<string, Sheet>, events: readonly FeedEvent[]) => {
  const changes = sheetChanges(events).filter(({ region }) => region === community);
  const from = changes.map(({ month }) => month).sort()[0] ?? '';
  const all = [...sheets.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
  const known = { before: all.findLast(({ month }) => month < from), from: all.filter(({ month }) => month >= from) };
  return applied(sheets, sheetAdditions(known, changes));
};

const sorted = (sheets: ReadonlyMap<string, Sheet>) =>
  [...sheets.values()]
    .map((sheet) => ({ ...sheet, cells: Object.entries(sheet.cells).sort() }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));

test('however events are taken together, the sheets come out the same, down to the number as of which they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.array(happening, { maxLength: 6 }), { maxLength: 6 }), (batches) => {
      const events = batches.flat().map(eventOf);
      let place = 0;
      const together = batches.reduce<ReadonlyMap<string, Sheet>>((sheets, batch) => {
        const taken = events.slice(place, place + batch.length);
        place += batch.length;
        return flush(sheets, taken);
      }, new Map());

      const oneByOne = events.reduce<ReadonlyMap<string, Sheet>>((sheets, event) => flush(sheets, [event]), new Map());

      expect(sorted(together)).toEqual(sorted(oneByOne));
    }),
    { numRuns: 500 },
  );
});

test('a level at the end of a month is the sum of all moves until then, whenever they were told', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 20 }), (happened) => {
      const events = happened.map(eventOf);

      const sheets = events.reduce<ReadonlyMap<string, Sheet>>((all, event) => flush(all, [event]), new Map());

      for (const { month, cells } of sheets.values()) {
        const until = happened.filter(({ at }) => at.slice(0, 7) <= month);
        const count = (what: string) => until.filter((one) => one.what === what).length;
        expect(cells['pa'] ?? 0).toBe(count('partner') - count('gone'));
        expect(cells['pr.sg'] ?? 0).toBe(count('begun'));
        expect(cells['pr'] ?? 0).toBe(count('created'));
        const inMonth = happened.filter(({ at, what }) => at.slice(0, 7) === month && what === 'heard').length;
        expect(cells['nh'] ?? 0).toBe(inMonth);
      }
    }),
    { numRuns: 500 },
  );
});

test('what is told late of a month leaves later ones alone, but for how things stood since', () => {
  const later = eventOf({ at: '2026-09-15T04:00:00.000Z', what: 'heard' }, 0);
  const september = flush(new Map(), [later]);
  const late = (what: string) => [...flush(september, [eventOf({ at: '2026-08-15T04:00:00.000Z', what }, 1)]).values()];

  const [heard, partner] = [late('heard'), late('partner')];

  expect(heard.map(({ month, asOf }) => [month, asOf.seq])).toEqual([
    ['2026-09', 1],
    ['2026-08', 2],
  ]);
  expect(partner.map(({ month, asOf, cells }) => [month, asOf.seq, cells['pa']])).toEqual([
    ['2026-09', 2, 1],
    ['2026-08', 2, 1],
  ]);
});

test('what is counted after later events, for it was set aside, leaves their number on every sheet, and comes to the same', () => {
  const told = [
    { at: '2026-08-15T04:00:00.000Z', what: 'partner' },
    { at: '2026-08-16T04:00:00.000Z', what: 'partner' },
    { at: '2026-08-17T04:00:00.000Z', what: 'heard' },
    { at: '2026-09-15T04:00:00.000Z', what: 'partner' },
  ].map(eventOf);
  const [first, aside, ...later] = told as [FeedEvent, FeedEvent, ...FeedEvent[]];

  const redriven = flush(flush(new Map(), [first, ...later]), [aside]);

  expect(sorted(redriven)).toEqual(sorted(flush(new Map(), told)));
});
