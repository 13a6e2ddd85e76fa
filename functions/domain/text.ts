/** A text as it is stored, or why it is not. `codePoint` names the first bad character, `U+202E`, for a client to point at. */
type CleanText =
  | { readonly ok: true; readonly value: string }
  | {
      readonly ok: false;
      readonly reason: 'EMPTY' | 'TOO_LONG' | 'BAD_CHARACTER';
      readonly codePoint?: string;
    };

// Lone surrogates; controls except tab and line feed; noncharacters (the last two of each plane, and U+FDD0 to U+FDEF);
// the controls that reorder what follows them, by which one text is shown as another (UTR 36).
const bad = /(?![\t\n])[\p{Cs}\p{Cc}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/u;

// Joiners, zero-width spaces and variation selectors show nothing by themselves.
const invisible = /^[\p{Cf}\p{Z}\p{Variation_Selector}\s]*$/u;

const nameOf = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * What a person typed, ready to be stored: NFC, line ends as \n, trimmed; emoji sequences and 𠮷 stay byte for byte.
 * `max` counts code points after that. Refused rather than repaired where a character could harm: nobody's words are
 * changed in silence.
 */
export const cleanText = (input: string, { max }: { readonly max: number }): CleanText => {
  const lines = input.replaceAll('\r\n', '\n');
  const found = bad.exec(lines)?.[0].codePointAt(0);
  if (found !== undefined) return { ok: false, reason: 'BAD_CHARACTER', codePoint: nameOf(found) };
  const value = lines.normalize('NFC').trim();
  if (invisible.test(value)) return { ok: false, reason: 'EMPTY' };
  if ([...value].length > max) return { ok: false, reason: 'TOO_LONG' };
  return { ok: true, value };
};
