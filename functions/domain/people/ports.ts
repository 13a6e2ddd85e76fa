import type { Read, Write } from '../command.ts';
import type { CountySecrets } from '../county-secrets.ts';
import type { Desk } from '../desk.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Person } from './person.ts';

/** Why somebody looked at a person's contact: kept for three years, never changed. */
export interface AuditEntry {
  readonly id: string;
  readonly subject: string;
  readonly action: 'REVEAL_CONTACT' | 'GRANT' | 'REVOKE';
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** People as they are stored: ciphertext, a masked form, and a blind index by phone. */
export interface PersonStore {
  person(id: string): Read<Person | undefined>;
  get(id: string): Promise<Person | undefined>;
  /** A person beside something else; it may be a second old. */
  near(id: string): Promise<Person | undefined>;
  add(person: Person, phoneDigest: string | undefined): Write[];
  /** `phoneDigests` moves the blind index from the old number to the new. */
  save(before: Person, after: Person, phoneDigests: { from?: string | undefined; to?: string | undefined }): Write[];
  linkNeed(person: string, need: string): Write[];
  /** Everybody who has this number: a landline of a family holds several. At most 100. */
  findByPhone(digest: string): Promise<readonly Person[]>;
  listNeeds(person: string, page: PageRequest): Promise<Page<string>>;
  audit(entry: AuditEntry): Promise<void>;
  listAudit(subject: string, page: PageRequest): Promise<Page<AuditEntry>>;
}

/** Where people are registered, corrected, found and looked at. */
export interface PeopleDesk extends Desk {
  readonly people: PersonStore;
  readonly secrets: CountySecrets;
}
