import { type ClockHandler, type ClockOwner, createClockHandler } from '../changes/clock-handler.ts';
import { countyDuties } from '../changes/county-duties.ts';
import type { ClockWork, WorkAt } from '../changes/owner-work.ts';
import { raiseFloor } from '../changes/raise-floor.ts';
import { createDeployment, type OwnerSite } from '../data/deployment.ts';
import { createDesk } from '../data/desks.ts';
import { createFeedMarks } from '../data/feed-marks.ts';
import { readFeedState } from '../data/feed-overview.ts';
import { createFeedReader } from '../data/feed-store.ts';
import { createOwnerHeads } from '../data/owner-heads.ts';
import { listOwners } from '../data/province-store.ts';
import type { Table } from '../data/table.ts';
import type { FeedState } from '../domain/feed/ports.ts';
import { isProvinceCode, provinceOf } from '../domain/region-code.ts';
import type { Member } from '../domain/viewer.ts';
import { dropSilent } from '../realtime/drop-silent.ts';
import { createOwnerWorks } from './owner-works.ts';
import type { SocketParts } from './parts.ts';
import { provinceMonth } from './province-figures.ts';
import { realtimePartsOf } from './realtime-parts-of.ts';

/** The clock, as what it does tells who did it: it may in a county what the county's administrators may. */
const asClock = (owner: string): Member => ({
  kind: 'member',
  owner,
  digest: 'clock',
  grants: [{ role: 'COUNTY_ADMIN', scope: owner }],
  bootstrap: false,
});

/** λ clock: what happens because time goes by. */
export const createClock = (parts: SocketParts): ClockHandler => {
  const { provinces, clock, logger } = parts;
  const deployment = createDeployment(parts);
  const heads = createOwnerHeads(clock);
  const realtime = realtimePartsOf(parts);
  const works = createOwnerWorks(parts, realtime);

  const deskAt = (site: OwnerSite) => createDesk(parts, asClock(site.table.owner), site, () => heads.county(site));
  // What a province copies of its counties has its checkpoints there: one look a minute shows them all.
  const inProvinces = new Map<string, Promise<FeedState>>();
  const stateWithin = async (table: Table): Promise<FeedState> => {
    const [own, above] = await Promise.all([readFeedState(table), inProvinces.get(provinceOf(table.owner))]);
    return { ...own, consumers: [...own.consumers, ...(above?.consumers ?? [])] };
  };

  const workAt: WorkAt<ClockWork> = async (owner) => {
    const work = await works(owner);
    if (!work) return undefined;
    const site = await deployment.siteOf(owner);
    const { table } = site;
    const marks = createFeedMarks(table);
    const floor = raiseFloor({ reader: createFeedReader(table), marks, clock });
    if (isProvinceCode(owner)) return { ...work, feedState: () => readFeedState(table), marks, duties: [floor] };
    const above = await deployment.siteOf(provinceOf(owner));
    const duties = [floor, provinceMonth(table, above.table, clock), ...countyDuties(deskAt(site))];
    return { ...work, feedState: () => stateWithin(table), marks, duties };
  };

  /** A province that cannot be read keeps no other from its minute. */
  const ownersOf = async (code: string): Promise<readonly ClockOwner[]> => {
    try {
      const { table } = await deployment.siteOf(code);
      const state = readFeedState(table);
      // Whoever waits for it hears of a failure; until somebody does, it must not end the process.
      state.catch(() => undefined);
      inProvinces.set(code, state);
      return [{ code, state: 'ACTIVE' }, ...(await listOwners(table))];
    } catch (error) {
      logger.error('The counties of a province could not be listed', error, { county: code });
      return [];
    }
  };
  return createClockHandler({
    owners: async () => (await Promise.all(provinces.map(ownersOf))).flat(),
    workAt,
    everywhere: [{ name: 'silent connections', run: (enough) => dropSilent(realtime, enough) }],
    clock,
    random: parts.random,
    logger,
  });
};
