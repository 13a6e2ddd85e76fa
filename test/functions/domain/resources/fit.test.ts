import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../functions/domain/local-date.ts';
import { fitOf, fittest, type Wanted } from '../../../../functions/domain/resources/fit.ts';

const community = '371722001001';
const regions = ['371722', '371722001', community, '371722001002', '371722002', '371722002001'];
const nearer = ['371722', '371722001', community];

const offered = {
  id: '371722-resource-01',
  region: community,
  available: 50,
  startsOn: '2026-09-01',
  endsOn: '2026-09-30',
};
const wanted: Wanted = { community, quantity: 20, from: '2026-09-10', until: '2026-09-12' };

describe('a resource fits', () => {
  test.each([
    [
      'in the community itself, for all the days, with enough of it',
      {},
      {},
      100,
      'SAME_COMMUNITY VALID_THROUGHOUT ENOUGH',
    ],
    ['in its township', { region: '371722001' }, {}, 90, 'SAME_TOWNSHIP VALID_THROUGHOUT ENOUGH'],
    ['in the whole county', { region: '371722' }, {}, 80, 'WHOLE_COUNTY VALID_THROUGHOUT ENOUGH'],
    ['where it begins later', { startsOn: '2026-09-12' }, {}, 80, 'SAME_COMMUNITY VALID_PARTLY ENOUGH'],
    ['where it ends sooner', { endsOn: '2026-09-10' }, {}, 80, 'SAME_COMMUNITY VALID_PARTLY ENOUGH'],
    ['with a part of the quantity', { available: 5 }, {}, 70, 'SAME_COMMUNITY VALID_THROUGHOUT PARTLY_ENOUGH'],
    ['with exactly the quantity', { available: 20 }, {}, 100, 'SAME_COMMUNITY VALID_THROUGHOUT ENOUGH'],
    [
      'an open end from its first day on',
      { endsOn: '2026-09-10' },
      { until: undefined },
      100,
      'SAME_COMMUNITY VALID_THROUGHOUT ENOUGH',
    ],
    [
      'an open end later',
      { startsOn: '2027-01-01', endsOn: '2027-12-31' },
      { until: undefined },
      80,
      'SAME_COMMUNITY VALID_PARTLY ENOUGH',
    ],
  ] as const)('%s', (_how, resource, asked, score, reasons) => {
    const fit = fitOf({ ...offered, ...resource }, { ...wanted, ...asked });

    expect(fit).toMatchObject({ score, reasons: reasons.split(' ') });
  });

  test.each([
    ['in another community', { region: '371722001002' }, {}],
    ['in another township', { region: '371722002' }, {}],
    ['with nothing left', { available: 0 }, {}],
    ['where it ends the day before', { endsOn: '2026-09-09' }, {}],
    ['where it begins the day after', { startsOn: '2026-09-13' }, {}],
    ['days that end before they begin', {}, { until: '2026-09-09' }],
    ['a quantity of nothing', {}, { quantity: 0 }],
  ] as const)('never %s', (_how, resource, asked) => {
    const fit = fitOf({ ...offered, ...resource }, { ...wanted, ...asked });

    expect(fit).toBeUndefined();
  });
});

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-09-01', days));
const anyResource = fc
  .record({
    region: fc.constantFrom(...regions),
    available: fc.nat({ max: 60 }),
    startsOn: day,
    days: fc.nat({ max: 30 }),
  })
  .map(({ startsOn, days, ...rest }) => ({ ...rest, startsOn, endsOn: addDays(startsOn, days) }));
const anyResources = fc
  .array(anyResource, { maxLength: 40 })
  .map((all) =>
    all.map((resource, place) => ({ id: `371722-resource-${String(place).padStart(2, '0')}`, ...resource })),
  );
const anyWanted: fc.Arbitrary<Wanted> = fc.record({
  community: fc.constant(community),
  quantity: fc.integer({ min: 1, max: 60 }),
  from: day,
  until: fc.option(day, { nil: undefined }),
});

const seed = 20260901;
const scoreOf = (...[resource, asked]: Parameters<typeof fitOf>) => fitOf(resource, asked)?.score ?? 0;
const holds =
  <T extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<T>) =>
  () =>
    fc.assert(property, { seed, numRuns: 1_000 });

test('the order in which resources are found never matters, and at most twenty are shown, the best first', () => {
  const stable = fc.property(
    anyResources.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
    anyWanted,
    ([all, shuffled], asked) => {
      const fits = fittest(all, asked);
      expect(fittest(shuffled, asked)).toEqual(fits);
      expect(fits.map(({ score }) => score)).toEqual(fits.map(({ score }) => score).toSorted((a, b) => b - a));
      expect(fits).toHaveLength(Math.min(20, all.filter((resource) => fitOf(resource, asked)).length));
    },
  );

  expect(holds(stable)).not.toThrow();
});

test('more of it never lowers the score', () => {
  const grows = fc.property(anyResource, anyWanted, fc.nat({ max: 60 }), (resource, asked, more) => {
    const one = { id: 'one', ...resource };
    expect(scoreOf({ ...one, available: one.available + more }, asked)).toBeGreaterThanOrEqual(scoreOf(one, asked));
  });

  expect(holds(grows)).not.toThrow();
});

test('nearer never lowers the score', () => {
  const grows = fc.property(anyResource, anyWanted, (resource, asked) => {
    const scores = nearer.map((region) => scoreOf({ id: 'one', ...resource, region }, asked));
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  });

  expect(holds(grows)).not.toThrow();
});

test('more days never lower the score', () => {
  const grows = fc.property(
    anyResource,
    anyWanted,
    fc.nat({ max: 30 }),
    fc.nat({ max: 30 }),
    (resource, asked, before, after) => {
      const one = { id: 'one', ...resource };
      const longer = { ...one, startsOn: addDays(one.startsOn, -before), endsOn: addDays(one.endsOn, after) };
      expect(scoreOf(longer, asked)).toBeGreaterThanOrEqual(scoreOf(one, asked));
    },
  );

  expect(holds(grows)).not.toThrow();
});

test('a fit scores from 20 to 100', () => {
  const bounded = fc.property(anyResource, anyWanted, (resource, asked) => {
    const fit = fitOf({ id: 'one', ...resource }, asked);
    return fit === undefined || (fit.score >= 20 && fit.score <= 100);
  });

  expect(holds(bounded)).not.toThrow();
});
