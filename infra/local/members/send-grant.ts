import { randomUUID } from 'node:crypto';
import type { EventKind } from '../../../functions/domain/event-kind.ts';
import type { Role } from '../../../functions/domain/viewer.ts';
import type { Api } from '../access/api.ts';
import { Refused } from '../access/refused.ts';

/** Who is to hold which role, and where. */
export interface NewMember {
  /** The county; the province's own code for its administrator. */
  readonly owner: string;
  readonly role: Exclude<Role, 'RESIDENT'>;
  /** A region's code, or the id of a unit, batch or partner. */
  readonly scope: string;
  /** Of which kinds an INTEGRATOR is told what happens. */
  readonly kinds?: readonly EventKind[];
  /** Of the member's tokens. */
  readonly issuer: string;
  readonly subject: string;
  /** What colleagues read. */
  readonly name: string;
}

/** Grants as whoever `grantor` is; answers the member's id. Granting what is held already changes nothing. */
export const sendGrant = async (grantor: Api, { name, ...member }: NewMember): Promise<string> => {
  // Not a derived key: a role that was taken away since must be given again.
  const input = { ...member, label: name, idempotencyKey: randomUUID() };
  try {
    const granted = await grantor.act<{ readonly member: { readonly id: string } }>(
      'grantRole',
      input,
      'member { id }',
    );
    return granted.member.id;
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'NOT_FOUND') throw error;
    throw new Error(`County ${member.owner} is not open here yet: npm run county -- add ${member.owner}`, {
      cause: error,
    });
  }
};
