import type { Clock } from '../domain/clock.ts';
import type { FeedInHand } from '../domain/subscriptions/ports.ts';

/** So long numbers that were taken in hand are nobody else's, and when that is renewed; milliseconds. */
const lasts = 10_000;
const renewedBelow = 5_000;

/** Numbers of a feed that nobody else brings to the sockets meanwhile. */
export interface Lease {
  /** Renews it where it comes to its end; throws where somebody else has taken over. */
  keep(): Promise<void>;
}

/** Takes numbers in hand; undefined where somebody else has them. */
export const takeLease = async (
  { inHand, clock }: { readonly inHand: FeedInHand; readonly clock: Clock },
  { from, to, holder }: { readonly from: number; readonly to: number; readonly holder: string },
): Promise<Lease | undefined> => {
  let until = 0;
  const take = async (): Promise<boolean> => {
    until = clock.now().getTime() + lasts;
    return inHand.claim(from, to, holder, new Date(until).toISOString());
  };
  let renewing: Promise<boolean> | undefined;

  if (!(await take())) return undefined;
  return {
    async keep() {
      if (until - clock.now().getTime() > renewedBelow) return;
      renewing ??= take().finally(() => {
        renewing = undefined;
      });
      if (!(await renewing)) throw new Error('Somebody else brings the feed to the sockets by now');
    },
  };
};
