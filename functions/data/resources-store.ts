import { tokenOf } from '../domain/entity-id.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { RegionCode } from '../domain/region-code.ts';
import type { ResourceStore } from '../domain/resources/ports.ts';
import type { Resource } from '../domain/resources/resource.ts';
import { putVersion, readOf } from './action.ts';
import { parseEvent, putEvent } from './event-write.ts';
import type { Item } from './item.ts';
import { keepTouching } from './keep-in-scopes.ts';
import { eventKey } from './keys/feed.ts';
import { history } from './keys/owner.ts';
import * as keys from './keys/resources.ts';
import { list } from './list.ts';
import { ownOf } from './own-item.ts';
import { createCommitments } from './resource-commitments.ts';
import { parseResource, resourceItem } from './resource-item.ts';
import type { StoreSite } from './store-site.ts';

/** So many of a region's newest offers are looked at for what fits. */
const fittedAtMost = 100;

/** Resources of one county, as `keys/resources.ts` lays them out. */
export const createResourceStore = (site: StoreSite): ResourceStore => {
  const { table, loader, cursors } = site;
  const { owner } = table;
  const keyOf = (id: string) => keys.resource(owner, tokenOf(id, 'resource'));
  const parse = (item: Item) => parseResource(owner, item);
  const own = ownOf(owner, parseResource);
  const event = ({ id, version, region }: Resource, happened: DomainEvent) =>
    putEvent({ owner, id, version, region, key: eventKey(keyOf(id), version) }, happened);
  const save = (before: Resource | undefined, after: Resource, happened: DomainEvent) => [
    putVersion(resourceItem(owner, after), before),
    event(after, happened),
  ];
  const listed = (scopes: readonly RegionCode[]) => ({
    keyOf: (sort: string) => keys.resourceOfListed(owner, sort),
    parse,
    ...keepTouching(owner, scopes),
  });

  return {
    ...createCommitments(site),

    resource: (id) => readOf(keyOf(id), own(id)),

    add: (resource, event) => save(undefined, resource, event),
    save,

    get: async (id) => own(id)(await loader.load(keyOf(id))),
    near: async (id) => own(id)(await loader.near(keyOf(id))),
    listOffered: (kind, scopes, page) =>
      list(table, cursors, { index: 'g2', pk: keys.offeredResources(owner, kind), ...listed(scopes) }, page),
    async listOfferedIn(region, kind) {
      const { items } = await table.query({
        index: 'g2',
        pk: keys.offeredResources(owner, kind),
        prefix: keys.offeredIn(region),
        descending: true,
        limit: fittedAtMost,
      });
      return items.map(parse);
    },
    listEnding: (scopes, from, until, page) =>
      list(
        table,
        cursors,
        { index: 'g3', pk: keys.endingResources(owner), from, below: until, ...listed(scopes) },
        page,
      ),
    listOver: (today, page) =>
      list(table, cursors, { index: 'g3', pk: keys.endingResources(owner), below: today, ...listed([owner]) }, page),
    listOfPartner: (partner, scopes, page) =>
      list(
        table,
        cursors,
        { index: 'g1', pk: keys.partnerResources(owner, tokenOf(partner, 'partner')), ...listed(scopes) },
        page,
      ),
    listEvents: (id, page) => list(table, cursors, { pk: keyOf(id).pk, prefix: history, parse: parseEvent }, page),
  };
};
