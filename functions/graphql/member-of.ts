import { formatId } from '../domain/entity-id.ts';
import type { MemberProfile } from '../domain/members/member-profile.ts';
import type { Member } from '../domain/viewer.ts';
import type { Context } from './context.ts';
import { forbidden } from './errors.ts';

/** The member behind a digest, as this county knows it; undefined for who acted from outside, e.g. a province's staff. */
export const memberOf = ({ desk }: Context, digest: string): Promise<MemberProfile | undefined> =>
  desk.members.get(formatId(desk.owner, 'member', digest));

/** The viewer of an operation that the matrix opens to members only. */
export const signedIn = ({ viewer }: Context): Member => {
  if (viewer.kind === 'public') throw forbidden();
  return viewer;
};
