import type { IndexKeys, Key } from '../item.ts';
import { head, type Owner } from './owner.ts';

/** A person, and the needs that the person asked for. */
export const person = (owner: Owner, token: string): Key => ({ pk: `${owner}#PERSON#${token}`, sk: head });
export const personNeeds = 'NEED#';
export const personNeed = (owner: Owner, token: string, need: string): Key => ({
  pk: person(owner, token).pk,
  sk: `${personNeeds}${need}`,
});

/** The blind index: who has a phone with this HMAC. Not unique. */
export const blindPhone = (owner: Owner, digest: string): string => `${owner}#BLIND#PHONE#${digest}`;
export const blindPhoneKey = (owner: Owner, digest: string, token: string): Key => ({
  pk: blindPhone(owner, digest),
  sk: token,
});

/** The audit of looks and grants: by subject, and by day. */
export const audit = (owner: Owner, subject: string): string => `${owner}#AUDIT#${subject}`;
export const auditKey = (owner: Owner, subject: string, at: string, token: string): Key => ({
  pk: audit(owner, subject),
  sk: `${at}#${token}`,
});
export const auditDay = (owner: Owner, at: string): IndexKeys => ({
  g1pk: `${owner}#AUDIT#${at.slice(0, 10).replaceAll('-', '')}`,
  g1sk: at,
});
