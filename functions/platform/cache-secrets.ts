import type { Clock } from './clock.ts';
import { createExpiringCache } from './expiring-cache.ts';
import type { DeploymentSecret, Secrets } from './secrets.ts';

const keptFor = 5 * 60_000;

/** Asks for the secret once in five minutes instead of once a request, so that a rotation is soon seen. */
export const cacheSecrets = (secrets: Secrets, clock: Clock): Secrets => {
  const cache = createExpiringCache<DeploymentSecret>(clock, 1);
  return {
    read: () =>
      cache.get('secret', async () => {
        const until = new Date(clock.now().getTime() + keptFor);
        return { value: await secrets.read(), until };
      }),
  };
};
