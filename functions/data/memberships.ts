import { createHash } from 'node:crypto';
import type { Grant } from '../domain/viewer.ts';
import { grants, memberPartition } from './keys/members.ts';
import { parseGrant } from './members-store.ts';
import type { Table } from './table.ts';

/** Half of SHA-256 over issuer and subject, 32 hex digits: what a member is known by in keys, events and lists. */
export const memberDigest = (issuer: string, subject: string): string =>
  createHash('sha256').update(`${issuer}\n${subject}`).digest('hex').slice(0, 32);

/** What a member may do at an owner, read strongly: grants in force, in the order of their keys. */
export const readGrants = async (table: Table, digest: string): Promise<readonly Grant[]> => {
  const { items } = await table.query({ pk: memberPartition(table.owner, digest), prefix: grants });
  return items
    .map((item) => parseGrant(table.owner, item))
    .filter(({ revokedAt }) => revokedAt === null)
    .map(({ role, scope, kinds }) => ({ role, scope, ...(kinds && { kinds }) }));
};
