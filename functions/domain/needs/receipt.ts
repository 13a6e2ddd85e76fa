import type { CountySecrets } from '../county-secrets.ts';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The 12 Crockford characters (60 bits) that a person gets for a need. They are made of the county's digest key and
 * the need's id, so a retry shows the same ones and nothing has to be kept.
 */
export const receiptOf = async (secrets: CountySecrets, need: string): Promise<string> => {
  const bits = BigInt(`0x${(await secrets.digest('receipt', need)).slice(0, 15)}`);
  return Array.from({ length: 12 }, (_, place) => crockford[Number((bits >> BigInt(55 - 5 * place)) & 31n)]).join('');
};

/** A receipt as people type it: any case, with blanks or dashes, O for 0, I and L for 1; undefined where it is none. */
export const readReceipt = (typed: string): string | undefined => {
  const bare = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(bare) ? bare : undefined;
};
