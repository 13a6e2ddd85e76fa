import { type Failure, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';

// Without I, O, S, V and Z, which are taken for digits or for one another.
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const shape = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/**
 * Whether it is a unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters in upper case, six region
 * digits in it, the last one its MOD 31 check. The check inside the organisation's own nine (GB 11714) is not asked for:
 * older registers issued codes that fail it.
 */
export const isOrganisationCode = (code: string): boolean => {
  if (!shape.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
};

/** A code as it was typed, in its one spelling; null where none was given. */
export const checkOrganisationCode = (
  typed: string | null | undefined,
): Result<string | null, Failure<'BAD_ORGANISATION_CODE'>> => {
  if (typed == null) return ok(null);
  const code = typed.normalize('NFKC').trim().toUpperCase();
  return isOrganisationCode(code) ? ok(code) : refuse('BAD_ORGANISATION_CODE', ['organisationCode']);
};
