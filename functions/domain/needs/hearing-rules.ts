import { type Failure, refuse } from '../failure.ts';
import { ownPerson } from '../people/own-person.ts';
import { ok, type Result } from '../result.ts';
import type { Member } from '../viewer.ts';
import type { NeedChannel } from './need.ts';

const year = 366 * 86_400_000;

/** A hearing may be written down later, by at most a year, and never before it happened. Default: now. */
export const checkHeardAt = (now: Date, heardAt: Date | null | undefined) => {
  const at = heardAt ?? now;
  const age = now.getTime() - at.getTime();
  return age < 0 || age > year ? refuse('HEARD_AT_OUT_OF_RANGE', ['heardAt']) : ok(at);
};

/** The number of another system's order, in its one spelling: 4-64 letters, digits, `-`, `_`, `.` or `/`. */
export const checkExternalNumber = (
  typed: string | null | undefined,
): Result<string | undefined, Failure<'BAD_EXTERNAL_NUMBER'>> => {
  if (typed == null) return ok(undefined);
  const number = typed.normalize('NFKC').trim().toUpperCase();
  return /^[0-9A-Z][0-9A-Z._/-]{3,63}$/.test(number) ? ok(number) : refuse('BAD_EXTERNAL_NUMBER', ['externalNumber']);
};

const residentChannels: readonly NeedChannel[] = ['ONLINE', 'MICRO_WISH'];

/**
 * What a resident may ask for: for oneself, online or as a micro-wish. Answers the person that the viewer's grant
 * holds where the viewer is no more than a resident, and undefined for staff.
 */
export const checkResident = (
  viewer: Member,
  input: {
    readonly channel: NeedChannel;
    readonly person?: string | null | undefined;
    readonly contact?: unknown;
    readonly onBehalfOf?: string | null | undefined;
  },
): Result<string | undefined, Failure<'CHANNEL_NOT_ALLOWED' | 'REQUESTER_AMBIGUOUS'>> => {
  const own = ownPerson(viewer);
  if (own === undefined || viewer.grants.some(({ role }) => role !== 'RESIDENT')) return ok(undefined);
  if (!residentChannels.includes(input.channel)) return refuse('CHANNEL_NOT_ALLOWED', ['channel']);
  const another = input.contact != null || input.onBehalfOf != null || (input.person ?? own) !== own;
  return another ? refuse('REQUESTER_AMBIGUOUS', ['person']) : ok(own);
};
