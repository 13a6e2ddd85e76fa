/** Whether a text is a code of a county's own lists: it may stand in a key of the table. */
export const isCode = (text: string): boolean => /^[A-Z][A-Z0-9_]{1,31}$/.test(text);
