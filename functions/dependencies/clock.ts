import { type ClockHandler, createClockHandler } from '../changes/clock-handler.ts';
import { createDeployment } from '../data/deployment.ts';
import { listOwners } from '../data/province-store.ts';
import { dropSilent } from '../realtime/drop-silent.ts';
import { createOwnerWorks } from './owner-works.ts';
import type { SocketParts } from './parts.ts';
import { realtimePartsOf } from './realtime-parts-of.ts';

/** λ clock: what happens because time goes by. */
export const createClock = (parts: SocketParts): ClockHandler => {
  const deployment = createDeployment(parts);
  const realtime = realtimePartsOf(parts);
  const ownersOf = async (province: string) => [
    province,
    ...(await listOwners((await deployment.siteOf(province)).table)),
  ];
  return createClockHandler({
    owners: async () => (await Promise.all(parts.provinces.map(ownersOf))).flat(),
    workAt: createOwnerWorks(parts, realtime),
    everywhere: [{ name: 'silent connections', run: (enough) => dropSilent(realtime, enough) }],
    logger: parts.logger,
  });
};
