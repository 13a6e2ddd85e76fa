import { type ClockHandler, createClockHandler } from '../changes/clock-handler.ts';
import { createDeployment } from '../data/deployment.ts';
import { listOwners } from '../data/province-store.ts';
import { createOwnerWorks } from './owner-works.ts';
import type { Parts } from './parts.ts';

/** λ clock: what happens because time goes by. */
export const createClock = (parts: Parts): ClockHandler => {
  const deployment = createDeployment(parts);
  /** A province that cannot be read keeps no other from its minute. */
  const ownersOf = async (province: string): Promise<readonly string[]> => {
    try {
      return [province, ...(await listOwners((await deployment.siteOf(province)).table))];
    } catch (error) {
      parts.logger.error('The counties of a province could not be listed', error, { county: province });
      return [];
    }
  };
  return createClockHandler({
    owners: async () => (await Promise.all(parts.provinces.map(ownersOf))).flat(),
    workAt: createOwnerWorks(parts),
    everywhere: [],
    random: parts.random,
    logger: parts.logger,
  });
};
