import type { Failure } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { checkText, checkTextList, type textFailures } from '../text-check.ts';
import type { PartnerTexts } from './partner.ts';

/** A partner's texts as they were typed; what is absent is not told, and null takes `about` away. */
export interface TypedTexts {
  readonly about?: string | null | undefined;
  readonly skills?: readonly string[] | null | undefined;
  readonly credentials?: readonly string[] | null | undefined;
}

type TextsFailure = Failure<'TOO_MANY_ENTRIES' | (typeof textFailures)[number]>;

const entriesAtMost = 5;

const checkEntries = (
  field: string,
  typed: readonly string[],
  use: 'skill' | 'credential',
): Result<readonly string[], TextsFailure> => {
  const checked = checkTextList(field, typed, { use, max: entriesAtMost });
  return checked.ok ? ok([...new Set(checked.value)]) : checked;
};

/** The texts that were told, clean; those that were not are absent. */
export const checkTexts = ({ about, skills, credentials }: TypedTexts): Result<Partial<PartnerTexts>, TextsFailure> => {
  const told = about == null ? ok(about) : checkText(['about'], about, 'about');
  if (!told.ok) return told;
  const skilled = skills == null ? ok(undefined) : checkEntries('skills', skills, 'skill');
  if (!skilled.ok) return skilled;
  const certified = credentials == null ? ok(undefined) : checkEntries('credentials', credentials, 'credential');
  if (!certified.ok) return certified;
  return ok({
    ...(told.value !== undefined && { about: told.value }),
    ...(skilled.value && { skills: skilled.value }),
    ...(certified.value && { credentials: certified.value }),
  });
};
