const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A unified social credit code (GB 32100) that checks, of an organisation that nobody has: number 1, 2, 3 … of its kind. */
export const organisationCode = (number: number): string => {
  const body = `51371722MJ${String(number).padStart(7, '0')}`;
  const sum = [...body].reduce((total, character, place) => total + alphabet.indexOf(character) * (3 ** place % 31), 0);
  return `${body}${alphabet.charAt((31 - (sum % 31)) % 31)}`;
};
