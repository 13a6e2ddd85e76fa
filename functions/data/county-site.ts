import type { CountySite } from '../domain/counties/province-ports.ts';
import { putNew } from './action.ts';
import { putEvent } from './event-write.ts';
import { everyItem } from './every-item.ts';
import { county as countyKey, publicCounty, regions } from './keys/counties.ts';
import { sharedEventKey } from './keys/feed.ts';
import { regionItem } from './region-item.ts';
import type { Table } from './table.ts';

/** What provisioning writes in a county's partitions before anybody can see them, and the flip that shows them. */
export const createCountySite = (table: Table): Pick<CountySite, 'stage' | 'countRegions' | 'open'> => {
  const { owner } = table;
  return {
    stage: (staged) => table.writeAll(staged.map((region) => regionItem(owner, region))),
    countRegions: async () => (await everyItem(table, { pk: regions(owner) })).length,
    open: (county, event) => [
      putNew({ ...countyKey(owner), ...county }),
      putNew({ ...publicCounty(owner), name: county.name, state: county.state }),
      putEvent({ owner, id: county.id, version: 1, key: sharedEventKey(countyKey(owner), 1) }, event),
    ],
  };
};
