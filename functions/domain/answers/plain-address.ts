import { checkText } from '../text-check.ts';

/**
 * An address in the one spelling by which two collectors mean the same household: full-width forms as ASCII, no blanks,
 * one kind of dash, small letters. It is made into a digest and never kept. What is said in other words (栋 for 号楼)
 * stays another: guessing here would take one household's answer for another's.
 */
export const plainAddress = (typed: string) => {
  const checked = checkText(['household'], typed, 'address');
  if (!checked.ok) return checked;
  const plain = checked.value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[\p{Pd}\u2212~]+/gu, '-');
  return { ...checked, value: plain };
};
