import { formatId, kindOf, tokenOf } from '../domain/entity-id.ts';
import type { MemberProfile, StoredGrant } from '../domain/members/member-profile.ts';
import type { MemberStore } from '../domain/members/ports.ts';
import { isRegionCode } from '../domain/region-code.ts';
import type { Role } from '../domain/viewer.ts';
import { put, putNew, putVersion, readOf } from './action.ts';
import { putEvent } from './event-write.ts';
import type { Item } from './item.ts';
import { eventKey } from './keys/feed.ts';
import * as keys from './keys/members.ts';
import { lastPart } from './keys/owner.ts';
import { list } from './list.ts';
import { orNull, withoutNulls } from './optional.ts';
import { auditItem } from './people-store.ts';
import type { StoreSite } from './store-site.ts';

/** The grant that an item holds; its key says for which role and scope. */
export const parseGrant = (owner: string, item: Item): StoredGrant => {
  const { pk, sk, kinds, grantedAt, revokedAt } = item as unknown as StoredGrant & { pk: string; sk: string };
  const [, role, scope = ''] = sk.split('#');
  const digest = lastPart(pk);
  return {
    member: formatId(owner, 'member', digest),
    role: role as Role,
    scope,
    ...(kinds && { kinds }),
    grantedAt,
    revokedAt: orNull(revokedAt),
  };
};

/** Memberships of one county or province, as `keys/members.ts` lays them out. */
export const createMemberStore = ({ table, loader, cursors }: StoreSite): MemberStore => {
  const { owner } = table;
  const digestOf = (id: string) => tokenOf(id, 'member');
  const keyOf = (id: string) => keys.member(owner, digestOf(id));
  // What is no scope by its shape would be somebody's text in a key; it is looked for under a scope that no grant has.
  const inKey = (scope: string) => (isRegionCode(scope) || kindOf(scope) !== undefined ? scope : '-');
  const own = (id: string) => (item: Item | undefined) => {
    if (item?.['id'] !== id) return undefined;
    const { version, label, person } = item as unknown as MemberProfile;
    return { id, version, label, person: orNull(person) };
  };

  return {
    member: (id) => readOf(keyOf(id), own(id)),
    grant: (id, { role, scope }) =>
      readOf(keys.grant(owner, digestOf(id), role, inKey(scope)), (item) => item && parseGrant(owner, item)),
    get: async (id) => own(id)(await loader.load(keyOf(id))),
    async listGrants(id) {
      const { items } = await table.query({ pk: keys.memberPartition(owner, digestOf(id)), prefix: keys.grants });
      return items.map((item) => parseGrant(owner, item));
    },
    listInScope: (scope, page) =>
      list(
        table,
        cursors,
        {
          index: 'g1',
          pk: keys.memberships(owner),
          prefix: inKey(scope),
          keyOf: (sort) => keys.grantOfMembership(owner, sort),
          parse: (item) => parseGrant(owner, item),
        },
        page,
      ),
    save(before, after, grant, event, audit) {
      const { role, scope, kinds, member, grantedAt, revokedAt } = grant;
      const digest = digestOf(member);
      const inForce = revokedAt === null ? keys.membershipKeys(owner, scope, role, digest) : { revokedAt };
      return [
        putVersion({ ...keyOf(after.id), ...withoutNulls({ ...after }) }, before),
        put({ ...keys.grant(owner, digest, role, scope), ...(kinds && { kinds }), grantedAt, ...inForce }),
        putEvent({ owner, id: after.id, version: after.version, key: eventKey(keyOf(after.id), after.version) }, event),
        ...(audit ? [putNew(auditItem(owner, audit))] : []),
      ];
    },
  };
};
