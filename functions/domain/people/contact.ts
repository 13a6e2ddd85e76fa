import { type Failure, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { checkText, type textFailures } from '../text-check.ts';
import type { Contact, ContactField } from './person.ts';
import { isResidentId, normalizeMobile } from './validity.ts';

/** The ways in which a contact may be refused. */
export const contactFailures = ['CONTACT_EMPTY', 'BAD_PHONE', 'BAD_ID_NUMBER'] as const;

type ContactFailure = Failure<(typeof contactFailures)[number] | (typeof textFailures)[number]>;

/** A contact whose fields are valid and in their one spelling; absent fields are absent. */
export type CheckedContact = { readonly [F in ContactField]?: string };

/** Landlines are kept as they are dialled: an area code and seven or eight digits, the dash optional. */
const landline = /^0\d{2,3}-?\d{7,8}$/;

const checkField = (field: ContactField, value: string, path: readonly string[]): Result<string, ContactFailure> => {
  if (field === 'name' || field === 'address') return checkText(path, value, field);
  const bare = value.normalize('NFKC').replace(/\s/g, '');
  if (field === 'idNumber') return isResidentId(bare) ? ok(bare.toUpperCase()) : refuse('BAD_ID_NUMBER', path);
  const mobile = normalizeMobile(bare);
  if (mobile !== undefined) return ok(mobile);
  return landline.test(bare) ? ok(bare.replace('-', '')) : refuse('BAD_PHONE', path);
};

/** Checks every field that is given; those that are absent stay absent. */
export const checkFields = (contact: Contact, path: readonly string[]): Result<CheckedContact, ContactFailure> => {
  const checked: { [F in ContactField]?: string } = {};
  for (const field of ['name', 'phone', 'address', 'idNumber'] as const) {
    const value = contact[field];
    if (value == null) continue;
    const result = checkField(field, value, [...path, field]);
    if (!result.ok) return result;
    checked[field] = result.value;
  }
  return ok(checked);
};

/** Checks the contact of somebody new: without a name and without a phone it is nobody's. */
export const checkContact = (contact: Contact, path: readonly string[]): Result<CheckedContact, ContactFailure> => {
  const checked = checkFields(contact, path);
  if (!checked.ok) return checked;
  const { name, phone } = checked.value;
  return name === undefined && phone === undefined ? refuse('CONTACT_EMPTY', path) : checked;
};
