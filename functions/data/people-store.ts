import { formatId, kindOf, tokenOf } from '../domain/entity-id.ts';
import type { Person } from '../domain/people/person.ts';
import type { AuditEntry, PersonStore } from '../domain/people/ports.ts';
import { type ItemWrite, put, putNew, putVersion, readOf, remove } from './action.ts';
import type { Item } from './item.ts';
import * as keys from './keys/people.ts';
import { list } from './list.ts';
import type { StoreSite } from './store-site.ts';

/** An audit entry's item: a new one or none, for what was written down is never changed. */
export const auditItem = (owner: string, entry: AuditEntry): Item => ({
  ...keys.auditKey(owner, entry.subject, entry.at, entry.id),
  ...keys.auditDay(owner, entry.at),
  ...entry,
});

const parseAudit = (item: Item): AuditEntry => {
  const { id, subject, action, reason, by, at } = item as unknown as AuditEntry;
  return { id, subject, action, reason, by, at };
};

/** People of one county, as `keys/people.ts` lays them out. */
export const createPersonStore = ({ table, loader, cursors }: StoreSite): PersonStore => {
  const { owner } = table;
  const keyOf = (id: string) => keys.person(owner, tokenOf(id, 'person'));
  const own = (id: string) => (item: Item | undefined) => {
    if (item?.['id'] !== id) return undefined;
    const { version, community, sealed, masked, focusGroups, registeredAt } = item as unknown as Person;
    return { id, version, community, sealed, masked, focusGroups, registeredAt };
  };
  const blind = (digest: string | undefined, id: string, write: (key: ReturnType<typeof keys.person>) => ItemWrite) =>
    digest === undefined ? [] : [write(keys.blindPhoneKey(owner, digest, tokenOf(id, 'person')))];
  const get = async (id: string) => own(id)(await loader.load(keyOf(id)));

  return {
    person: (id) => readOf(keyOf(id), own(id)),
    get,
    near: async (id) => own(id)(await loader.near(keyOf(id))),
    add: (person, phoneDigest) => [
      putNew({ ...keyOf(person.id), ...person }),
      ...blind(phoneDigest, person.id, (key) => put({ ...key })),
    ],
    save: (before, after, { from, to }) => [
      putVersion({ ...keyOf(after.id), ...after }, before),
      ...(from === to ? [] : [...blind(from, after.id, remove), ...blind(to, after.id, (key) => put({ ...key }))]),
    ],
    linkNeed: (person, need) => [put({ ...keys.personNeed(owner, tokenOf(person, 'person'), tokenOf(need, 'need')) })],
    async findByPhone(digest) {
      const { items } = await table.query({ pk: keys.blindPhone(owner, digest), limit: 100 });
      const found = await Promise.all(items.map(({ sk }) => get(formatId(owner, 'person', String(sk)))));
      return found.filter((person) => person !== undefined);
    },
    listNeeds: (person, page) =>
      list(
        table,
        cursors,
        {
          pk: keyOf(person).pk,
          prefix: keys.personNeeds,
          descending: true,
          parse: ({ sk }) => formatId(owner, 'need', String(sk).slice(keys.personNeeds.length)),
        },
        page,
      ),
    // A transaction, because the SDK may repeat one safely: a lost answer to a conditional put would look like a refusal.
    audit: (entry) =>
      table.transact([{ Put: { Item: auditItem(owner, entry), ConditionExpression: 'attribute_not_exists(pk)' } }]),
    listAudit: (subject, page) =>
      list(
        table,
        cursors,
        { pk: keys.audit(owner, kindOf(subject) === undefined ? '-' : subject), descending: true, parse: parseAudit },
        page,
      ),
  };
};
