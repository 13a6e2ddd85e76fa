import { isMobileNumber } from '../../../functions/domain/people/validity.ts';
import { cleanText } from '../../../functions/domain/text.ts';
import type { DemoNeed } from './demo-need.ts';

const shapes: Readonly<Record<string, (value: unknown) => boolean>> = {
  ref: (value) => typeof value === 'string' && /^\d{6}-\d{4}$/.test(value),
  externalNumber: (value) => value === null || (typeof value === 'string' && /^DH\d{17}$/.test(value)),
  channel: (value) => typeof value === 'string',
  day: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 83,
  time: (value) => typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value),
  community: (value) => typeof value === 'string' && /^\d{12}$/.test(value),
  compound: (value) => value === null || typeof value === 'string',
  category: (value) => typeof value === 'string',
  title: (value) => isText(value, 60),
  text: (value) => isText(value, 600),
  contact: (value) => value === null || isContact(value),
  focusGroups: Array.isArray,
  duplicateOf: (value) => value === null || typeof value === 'string',
  plan: (value) => typeof value === 'object' && value !== null && 'state' in value && 'outcome' in value,
};

const isText = (value: unknown, max: number): boolean => {
  const cleaned = typeof value === 'string' ? cleanText(value, { max }) : undefined;
  return cleaned?.ok === true && cleaned.value === value;
};

const isContact = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'phone' in value &&
  typeof value.phone === 'string' &&
  isMobileNumber(value.phone);

const isDemoNeed = (value: unknown): value is DemoNeed =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(shapes).every(([field, fits]) => fits(Reflect.get(value, field)));

/** The need that a line holds; throws an error that names the file and line where a field is missing or out of shape. */
export const checkDemoNeed = (line: string, at: string): DemoNeed => {
  const value: unknown = JSON.parse(line);
  if (!isDemoNeed(value)) throw new Error(`not a demo need: ${at}`);
  return value;
};
