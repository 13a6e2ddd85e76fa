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
  const endFromNow = () => new Date(clock.now().getTime() + lasts);
  let until = endFromNow();
  const left = () => until.getTime() - clock.now().getTime();

  const renew = async (): Promise<boolean> => {
    const end = endFromNow();
    const renewed = await inHand.renew(from, holder, end.toISOString());
    if (renewed === 'KEPT') until = end;
    return renewed === 'KEPT' || (renewed === 'BUSY' && left() > 0);
  };
  let renewing: Promise<boolean> | undefined;

  if (!(await inHand.claim(from, to, holder, until.toISOString()))) return undefined;
  return {
    async keep() {
      if (left() > renewedBelow) return;
      renewing ??= renew().finally(() => {
        renewing = undefined;
      });
      if (!(await renewing)) throw new Error('Somebody else brings the feed to the sockets by now');
    },
  };
};
