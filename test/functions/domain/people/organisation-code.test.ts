import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrganisationCode } from '../../../../functions/domain/people/organisation-code.ts';

describe('a unified social credit code', () => {
  it('accepts the example of GB 32100', () => {
    const accepted = isOrganisationCode('91350100M000100Y43');

    expect(accepted).toBe(true);
  });

  it.each([
    '91350100M000100Y44',
    '91350100m000100y43',
    '91350100M000100Y4',
    '91350100I000100Y43',
    '91A50100M000100Y43',
    '',
    '91350100M000100Y43 ',
  ])('refuses "%s"', (code) => {
    const accepted = isOrganisationCode(code);

    expect(accepted).toBe(false);
  });

  it('notices any one character that was mistaken', () => {
    const valid = '91350100M000100Y43';
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];

    fc.assert(
      fc.property(fc.integer({ min: 0, max: 17 }), fc.constantFrom(...alphabet), (place, character) => {
        const mistaken = valid.slice(0, place) + character + valid.slice(place + 1);

        expect(isOrganisationCode(mistaken)).toBe(mistaken === valid);
      }),
    );
  });
});
