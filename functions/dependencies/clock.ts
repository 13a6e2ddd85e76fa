import { type ClockHandler, type ClockOwner, createClockHandler } from '../changes/clock-handler.ts';
import { countyDuties } from '../changes/county-duties.ts';
import type { ClockWork, WorkAt } from '../changes/owner-work.ts';
import { raiseFloor } from '../changes/raise-floor.ts';
import { createRepairHandler, type RepairReport } from '../changes/repair-handler.ts';
import { isRepairRequest } from '../changes/repair-request.ts';
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
import { provinceMonth } from './province-month.ts';
import { realtimePartsOf } from './realtime-parts-of.ts';

/** The clock, as what it does tells who did it: it may in a county what the county's administrators may. */
const asClock = (owner: string): Member => ({
  kind: 'member',
  owner,
  digest: 'clock',
  grants: [{ role: 'COUNTY_ADMIN', scope: owner }],
  bootstrap: false,
});

/** λ clock: what happens because time goes by, and what is repaired because somebody asks. */
export const createClock = (parts: SocketParts) => {
  const { provinces, clock, logger } = parts;
  const deployment = createDeployment(parts);
  const heads = createOwnerHeads(clock);
  const realtime = realtimePartsOf(parts);
  const works = createOwnerWorks(parts, realtime);

  // One look at a province serves all its counties for this minute: their consumers that write there stand there.
  const looks = new Map<string, Promise<FeedState>>();
  const provinceState = (code: string): Promise<FeedState> => {
    const look = looks.get(code) ?? deployment.siteOf(code).then(({ table }) => readFeedState(table));
    looks.set(code, look);
    return look;
  };
  const feedStateOf = async (table: Table): Promise<FeedState> => {
    const { owner } = table;
    if (isProvinceCode(owner)) return provinceState(owner);
    const [own, above] = await Promise.all([readFeedState(table), provinceState(provinceOf(owner))]);
    return {
      ...own,
      consumers: [...own.consumers, ...above.consumers.filter(({ name }) => name.endsWith(`#${owner}`))],
    };
  };

  const deskAt = (site: OwnerSite) => createDesk(parts, asClock(site.table.owner), site, () => heads.county(site));
  const workAt: WorkAt<ClockWork> = async (owner) => {
    const work = await works(owner);
    if (!work) return undefined;
    const site = await deployment.siteOf(owner);
    const { table } = site;
    const marks = createFeedMarks(table);
    const floor = raiseFloor({ reader: createFeedReader(table), marks, clock });
    const feedState = () => feedStateOf(table);
    if (isProvinceCode(owner)) return { ...work, feedState, marks, duties: [floor] };
    const { table: above } = await deployment.siteOf(provinceOf(owner));
    const duties = [floor, provinceMonth(table, above, clock), ...countyDuties(deskAt(site))];
    return { ...work, feedState, marks, duties };
  };

  /** A province that cannot be read keeps no other from its minute. */
  const ownersOf = async (code: string): Promise<readonly ClockOwner[]> => {
    try {
      const { table } = await deployment.siteOf(code);
      return [{ code, state: 'ACTIVE' }, ...(await listOwners(table))];
    } catch (error) {
      logger.error('The counties of a province could not be listed', error, { county: code });
      return [];
    }
  };
  const owners = async () => {
    looks.clear();
    return (await Promise.all(provinces.map(ownersOf))).flat();
  };
  const everywhere = [{ name: 'silent connections', run: (enough: () => boolean) => dropSilent(realtime, enough) }];
  const tick = createClockHandler({ owners, workAt, everywhere, clock, random: parts.random, logger });
  const repair = createRepairHandler({ owners, workAt: works, logger });
  return async (event: unknown, context: Parameters<ClockHandler>[1]): Promise<RepairReport | undefined> => {
    if (isRepairRequest(event)) return repair(event, context);
    await tick(event, context);
    return undefined;
  };
};
