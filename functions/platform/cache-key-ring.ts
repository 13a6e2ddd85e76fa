import type { Clock } from './clock.ts';
import { createExpiringCache } from './expiring-cache.ts';
import type { KeyRing } from './key-ring.ts';

const hour = 60 * 60_000;
const capacity = 500;

/** Opens a key once an hour instead of once a request; a key that is taken from the ring works here an hour longer. */
export const cacheKeyRing = (ring: KeyRing, clock: Clock): KeyRing => {
  const opened = createExpiringCache<Buffer>(clock, capacity);

  return {
    generate: (context) => ring.generate(context),

    async unwrap(wrapped, context) {
      const plain = await opened.get(`${context.county}#${wrapped}`, async () => {
        const until = new Date(clock.now().getTime() + hour);
        return { value: await ring.unwrap(wrapped, context), until };
      });
      // A copy, since who has done with a key may wipe it.
      return Buffer.from(plain);
    },
  };
};
