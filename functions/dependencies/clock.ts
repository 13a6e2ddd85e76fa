import { type ClockHandler, createClockHandler } from '../changes/clock-handler.ts';
import { createDeployment } from '../data/deployment.ts';
import { listOwners } from '../data/province-store.ts';
import { createOwnerWorks } from './owner-works.ts';
import type { Parts } from './parts.ts';

/** λ clock: what happens because time goes by. */
export const createClock = (parts: Parts): ClockHandler => {
  const deployment = createDeployment(parts);
  const ownersOf = async (province: string) => [
    province,
    ...(await listOwners((await deployment.siteOf(province)).table)),
  ];
  return createClockHandler({
    owners: async () => (await Promise.all(parts.provinces.map(ownersOf))).flat(),
    workAt: createOwnerWorks(parts),
    everywhere: [],
    logger: parts.logger,
  });
};
