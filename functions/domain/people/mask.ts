import type { ContactField } from './person.ts';
import { normalizeMobile, normalizeResidentId } from './validity.ts';

const hidden = '****';

// Always two stars, so that neither the length nor a compound surname (欧阳) nor what follows a · can be told.
const maskName = (name: string): string => {
  const [first] = name.trim();
  return first === undefined ? hidden : `${first}**`;
};

const maskPhone = (phone: string): string => {
  const mobile = normalizeMobile(phone);
  return mobile ? `${mobile.slice(0, 3)}${hidden}${mobile.slice(-4)}` : hidden;
};

// The city and no more: who knows the birth date completes a number that shows its last four, since only three are free.
const maskIdNumber = (idNumber: string): string => normalizeResidentId(idNumber)?.slice(0, 4).padEnd(18, '*') ?? hidden;

// A number, or a word that goes with one, means that what stands before the community is already somebody's door.
const doorplate = /[\p{N}号栋幢室]|单元/u;

const maskAddress = (address: string): string => {
  const place = /^.*?(?:社区|村)/u.exec(address.normalize('NFKC').trim())?.[0];
  return place && !doorplate.test(place) ? `${place}${hidden}` : hidden;
};

const masks = {
  name: maskName,
  phone: maskPhone,
  address: maskAddress,
  idNumber: maskIdNumber,
} as const satisfies Record<ContactField, (plain: string) => string>;

/**
 * What may be shown of a field by default: `张**` for any name, by its first code point (𠮷 is one); `138****1234`, nothing
 * of a landline; an address down to its community (社区 or 村) where one is named before the first number;
 * `3717**************`. Whatever is not in its proper form is `****`.
 */
export const mask = (field: ContactField, plain: string): string => masks[field](plain);
