/** Crockford's base 32: no letter that is mistaken for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The lowest bits of a number as so many characters of five bits each, the highest first. */
export const crockford = (bits: bigint, length: number): string =>
  Array.from({ length }, (_, place) => alphabet[Number((bits >> BigInt(5 * (length - 1 - place))) & 31n)]).join('');

/** So many characters as people type them: any case, with blanks or dashes, O for 0, I and L for 1; undefined where they are none. */
export const readCrockford = (typed: string, length: number): string | undefined => {
  const bare = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return bare.length === length && /^[0-9A-HJKMNP-TV-Z]*$/.test(bare) ? bare : undefined;
};

/** The number that characters stand for. */
export const crockfordNumber = (characters: string): number =>
  [...characters].reduce((number, character) => number * 32 + alphabet.indexOf(character), 0);
