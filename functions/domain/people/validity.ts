import { isLocalDate, type LocalDate } from '../local-date.ts';

const separators = /[\s\-‐-―()]/gu;
const mobile = /^(?:\+?86|0086)?(1[3-9]\d{9})$/;

/**
 * The 11 digits of a mainland mobile number, however it was typed: +86, 86 or 0086 before it, full-width digits, spaces,
 * dashes or brackets in it. Undefined for anything else, landlines and other countries included.
 */
export const normalizeMobile = (typed: string): string | undefined =>
  mobile.exec(typed.normalize('NFKC').replace(separators, ''))?.[1];

/** Whether {@link normalizeMobile} finds a number; it cannot tell whether anybody has that number. */
export const isMobileNumber = (typed: string): boolean => normalizeMobile(typed) !== undefined;

// The two digits of a province (GB/T 2260); 81 to 83 are residence permits of Hong Kong, Macao and Taiwan people.
const residentId = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}(?:18|19|20)\d{9}[\dX]$/;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

const checkCharacterOf = (id: string): string =>
  checkCharacters.charAt(weights.reduce((sum, weight, place) => sum + weight * Number(id.charAt(place)), 0) % 11);

const bornOn = (id: string): LocalDate => `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;

/**
 * A citizen's identity number (公民身份号码, GB 11643-1999) with its check character in upper case, or undefined where
 * the province, the birth date or the MOD 11-2 check (ISO 7064) is wrong. The other four region digits are not looked
 * up, since numbers keep the codes of counties that are no more.
 */
export const normalizeResidentId = (typed: string): string | undefined => {
  const id = typed.normalize('NFKC').trim().toUpperCase();
  return residentId.test(id) && isLocalDate(bornOn(id)) && checkCharacterOf(id) === id.charAt(17) ? id : undefined;
};

/** Whether {@link normalizeResidentId} accepts it; a birth date to come is for the caller, who has a clock, to refuse. */
export const isResidentId = (typed: string): boolean => normalizeResidentId(typed) !== undefined;

/** The birth date that a valid number states; undefined where the number is not valid. */
export const birthDateOf = (typed: string): LocalDate | undefined => {
  const id = normalizeResidentId(typed);
  return id && bornOn(id);
};
