/** The six digits that begin every partition key: of a county, or of a province's own department. */
export type Owner = string;

/** The sort key of an entity's head, of its long texts, and of one version of its history. */
export const head = '#A';
export const body = '#B';
export const eventSort = (version: number): string => `EV#${String(version).padStart(10, '0')}`;

/** A number in a sort key, so that keys stand in its order: up to 9999. */
export const fourDigits = (number: number): string => String(number).padStart(4, '0');

/** All that `begins_with(sk, '#')` finds: head and body. */
export const headAndBody = '#';

/** All versions of an entity's history. */
export const history = 'EV#';

/** What stands last in a key, behind its last `#`: mostly the token of what the key names. */
export const lastPart = (key: string): string => key.slice(key.lastIndexOf('#') + 1);
