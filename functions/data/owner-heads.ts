import type { Clock } from '../domain/clock.ts';
import type { County } from '../domain/counties/county.ts';
import type { Grant } from '../domain/viewer.ts';
import { createExpiringCache } from '../platform/expiring-cache.ts';
import type { ItemRead } from './action.ts';
import { createCountyStore } from './counties-store.ts';
import { publicCounty } from './keys/counties.ts';
import { readGrants } from './memberships.ts';
import type { StoreSite } from './store-site.ts';
import type { Table } from './table.ts';

/** So long a container believes what a membership or a county's head said: a role taken away is gone within it. */
const keptFor = 5_000;

/** What nearly every request asks first, read strongly and kept for five seconds; what is not there is not kept. */
interface OwnerHeads {
  grants(site: StoreSite, digest: string): Promise<readonly Grant[]>;
  county(site: StoreSite): Promise<County | undefined>;
  /** Whether the county's public copy says that it works; the table is opened under the public's own role. */
  active(table: Table): Promise<boolean>;
}

/** One for a container: what it keeps is shared by all requests. */
export const createOwnerHeads = (clock: Clock): OwnerHeads => {
  const grants = createExpiringCache<readonly Grant[]>(clock, 5_000);
  const counties = createExpiringCache<County | undefined>(clock, 500);
  const active = createExpiringCache<boolean>(clock, 500);
  const until = (found: boolean) => new Date(clock.now().getTime() + (found ? keptFor : 0));

  return {
    grants: ({ table }, digest) =>
      grants.get(`${table.owner}|${digest}`, async () => {
        const value = await readGrants(table, digest);
        return { value, until: until(value.length > 0) };
      }),
    county: (site) =>
      counties.get(site.table.owner, async () => {
        const { head } = createCountyStore(site, async () => undefined);
        const { key, parse } = head as ItemRead<County | undefined>;
        const [item] = await site.table.batchGet([key]);
        const value = parse(item);
        return { value, until: until(value !== undefined) };
      }),
    active: (table) =>
      active.get(table.owner, async () => {
        const [item] = await table.batchGet([publicCounty(table.owner)]);
        return { value: item?.['state'] === 'ACTIVE', until: until(item !== undefined) };
      }),
  };
};
