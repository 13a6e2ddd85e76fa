import { describe, expect, it } from 'vitest';
import { ageOn } from '../../../functions/domain/age.ts';
import { shanghaiDate } from '../../../functions/domain/local-date.ts';

describe('ageOn', () => {
  it.each([
    ['1966-05-01', '2026-04-30', 59],
    ['1966-05-01', '2026-05-01', 60],
    ['2012-02-29', '2026-02-27', 13],
    ['2012-02-29', '2026-02-28', 14],
    ['2012-02-29', '2028-02-28', 15],
    ['2012-02-29', '2028-02-29', 16],
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2026-11-23', -1],
  ])('who was born on %s is on %s %i years old', (bornOn, day, expected) => {
    const age = ageOn(day, bornOn);

    expect(age).toBe(expected);
  });

  it('turns a child fourteen at midnight in Shanghai, eight hours before midnight in Greenwich', () => {
    const before = new Date('2026-03-31T15:59:59Z');
    const after = new Date('2026-03-31T16:00:00Z');

    const ages = [before, after].map((instant) => ageOn(shanghaiDate(instant), '2012-04-01'));

    expect(ages).toEqual([13, 14]);
  });
});
