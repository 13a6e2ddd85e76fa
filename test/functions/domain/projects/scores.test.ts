import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../../../functions/domain/projects/evaluation.ts';
import { scored, totalOf } from '../../../../functions/domain/projects/scores.ts';

const criterion = (code: string, weight: number): Criterion => ({
  id: `371722-criterion-${code}`,
  code,
  label: `指标${code}`,
  weight,
  archived: false,
  version: 1,
});

const codes = Array.from({ length: 12 }, (_, place) => `POINT_${String(place).padStart(2, '0')}`);

/** Criteria by code with a score for each, in any order. */
const cases = fc
  .uniqueArray(fc.constantFrom(...codes), { minLength: 1 })
  .chain((named) =>
    fc.tuple(
      ...named
        .toSorted()
        .map((code) =>
          fc.record({ code: fc.constant(code), weight: fc.integer({ min: 1, max: 100 }), score: fc.nat(100) }),
        ),
    ),
  )
  .chain((entries) =>
    fc.record({
      inForce: fc.constant(entries.map(({ code, weight }) => criterion(code, weight))),
      given: fc.shuffledSubarray(
        entries.map(({ code, score }) => ({ criterion: code, score })),
        { minLength: entries.length },
      ),
    }),
  );

const totalFor = (inForce: readonly Criterion[], given: Parameters<typeof scored>[1]) => {
  const scores = scored(inForce, given);
  return scores.ok ? totalOf(scores.value) : undefined;
};

describe('the total', () => {
  test('is the weighted mean, rounded down', () => {
    const inForce = [criterion('EFFECT', 50), criterion('PROCESS', 30), criterion('REACH', 20)];
    const given = [
      { criterion: 'REACH', score: 71 },
      { criterion: 'EFFECT', score: 90 },
      { criterion: 'PROCESS', score: 85 },
    ];

    const scores = scored(inForce, given);

    expect(scores).toEqual({
      ok: true,
      value: [
        { criterion: 'EFFECT', label: '指标EFFECT', weight: 50, score: 90 },
        { criterion: 'PROCESS', label: '指标PROCESS', weight: 30, score: 85 },
        { criterion: 'REACH', label: '指标REACH', weight: 20, score: 71 },
      ],
    });
    expect(totalFor(inForce, given)).toBe(84); // (4500 + 2550 + 1420) / 100 = 84.7
  });

  test('is nothing where there are no criteria', () => {
    expect(totalFor([], [])).toBeNull();
  });

  test('lies between the lowest and the highest score, whatever the weights', () => {
    fc.assert(
      fc.property(cases, ({ inForce, given }) => {
        const scores = given.map(({ score }) => score);

        const total = totalFor(inForce, given) ?? Number.NaN;

        expect(total).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(total).toBeLessThanOrEqual(Math.max(...scores));
        expect(Number.isInteger(total)).toBe(true);
      }),
    );
  });

  test('does not depend on the order of the scores', () => {
    fc.assert(
      fc.property(cases, ({ inForce, given }) => {
        const sorted = given.toSorted((one, other) => (one.criterion < other.criterion ? -1 : 1));

        expect(scored(inForce, given)).toEqual(scored(inForce, sorted));
      }),
    );
  });

  test('never falls when one score rises', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ inForce, given }, pick) => {
        const raised = given.map((one, place) => (place === pick % given.length ? { ...one, score: 100 } : one));

        expect(totalFor(inForce, raised)).toBeGreaterThanOrEqual(totalFor(inForce, given) ?? Number.NaN);
      }),
    );
  });
});

test('a criterion that was left out, scored twice, or is none is refused, and named', () => {
  const inForce = [criterion('EFFECT', 50), criterion('PROCESS', 30)];
  const [effect, process] = [
    { criterion: 'EFFECT', score: 90 },
    { criterion: 'PROCESS', score: 80 },
  ];

  const refused = [
    scored(inForce, [effect]),
    scored(inForce, []),
    scored(inForce, [effect, process, effect]),
    scored(inForce, [effect, process, { criterion: 'REACH', score: 1 }]),
    scored(inForce, [effect, { criterion: 'PROCESS', score: 101 }]),
    scored(inForce, [{ criterion: 'EFFECT', score: -1 }, process]),
    scored([], [effect]),
  ].map((answer) => (answer.ok ? [] : [answer.failure.code, answer.failure.field?.join('.')]));

  expect(refused).toEqual([
    ['SCORES_INCOMPLETE', 'scores.PROCESS'],
    ['SCORES_INCOMPLETE', 'scores.EFFECT'],
    ['SCORES_INCOMPLETE', 'scores.2.criterion'],
    ['NOT_FOUND', 'scores.2.criterion'],
    ['OUT_OF_RANGE', 'scores.1.score'],
    ['OUT_OF_RANGE', 'scores.0.score'],
    ['NOT_FOUND', 'scores.0.criterion'],
  ]);
});
