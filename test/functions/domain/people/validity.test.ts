import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  birthDateOf,
  isMobileNumber,
  isResidentId,
  normalizeMobile,
  normalizeResidentId,
} from '../../../../functions/domain/people/validity.ts';

describe('a mobile number', () => {
  it.each([
    '19900000001',
    '+8619900000001',
    '8619900000001',
    '008619900000001',
    '+86 199-0000-0001',
    '(+86) 199 0000 0001',
    '１９９００００　０００１',
    '＋８６　１９９－００００－０００１',
    ' 199\u00a00000\u20100001 ',
  ])('is one number however it was typed: %s', (typed) => {
    const number = normalizeMobile(typed);

    expect(number).toBe('19900000001');
  });

  it.each([
    '',
    '12900000001',
    '1990000000',
    '199000000011',
    '+1 199 0000 0001',
    '0530-4680000',
    '1990000000x',
    '19900000001转2',
    '+8 619900000001x',
  ])('is not "%s"', (typed) => {
    const accepted = isMobileNumber(typed);

    expect(accepted).toBe(false);
  });

  it('is its own normal form', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^1[3-9]\d{9}$/),
        fc.constantFrom('', '+86', '86', '0086', '+86 '),
        (number, prefix) => {
          expect(normalizeMobile(prefix + number)).toBe(number);
        },
      ),
    );
  });
});

/** The check character as ISO 7064 states it: the weighted sum with the check itself is 1 modulo 11. */
const withCheck = (first17: string): string => {
  const sum = [...first17].reduce((total, digit, place) => total + Number(digit) * (2 ** (17 - place) % 11), 0);
  const check = (12 - (sum % 11)) % 11;
  return `${first17}${check === 10 ? 'X' : check}`;
};

describe('a resident ID number', () => {
  it('accepts the example of GB 11643, and X in either case and width', () => {
    const accepted = [
      '11010519491231002X',
      '11010519491231002x',
      '１１０１０５１９４９１２３１００２ｘ',
      '440524188001010014',
    ].map(normalizeResidentId);

    expect(accepted).toEqual(['11010519491231002X', '11010519491231002X', '11010519491231002X', '440524188001010014']);
  });

  it.each([
    ['a wrong check', '110105194912310021'],
    ['30 February', withCheck('37172219900230001')],
    ['29 February of a common year', withCheck('37172220230229001')],
    ['a province that there is not', withCheck('99172219900228001')],
    ['the fifteen digits of before 1999', '110105491231002'],
    ['an X that is not the check', '1101051949123100X2'],
    ['a century to come', withCheck('37172221900228001')],
  ])('refuses %s', (_case, typed) => {
    const accepted = isResidentId(typed);

    expect(accepted).toBe(false);
  });

  it('accepts every number that satisfies the sum of ISO 7064, and states its birth date', () => {
    const birth = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true });

    fc.assert(
      fc.property(birth, fc.stringMatching(/^\d{3}$/), (instant, sequence) => {
        const date = instant.toISOString().slice(0, 10);

        expect(birthDateOf(withCheck(`371722${date.replaceAll('-', '')}${sequence}`))).toBe(date);
      }),
    );
  });

  it('states a birth date, if it is valid', () => {
    const dates = [withCheck('37172220000229001'), withCheck('37172220230229001')].map(birthDateOf);

    expect(dates).toEqual(['2000-02-29', undefined]);
  });

  it('notices any one digit that was mistaken and any two neighbours that were swapped', () => {
    const valid = withCheck('37172219900228001');

    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const mistaken = valid.slice(0, place) + ((Number(valid[place]) + by) % 10) + valid.slice(place + 1);
        const swapped = valid.slice(0, place) + valid.charAt(place + 1) + valid.charAt(place) + valid.slice(place + 2);

        expect(isResidentId(mistaken)).toBe(false);
        expect(isResidentId(swapped)).toBe(swapped === valid);
      }),
    );
    expect(isResidentId(valid)).toBe(true);
  });
});
