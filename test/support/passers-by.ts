import { type Client, createClient } from './client.ts';
import { fromAddress } from './from-address.ts';
import type { World } from './world.ts';

/**
 * The public as a sweep needs it: each request comes from another network, since one network may not try as often as a
 * sweep does.
 */
export const passersBy = ({ handler, lines }: World): Client => {
  let requests = 0;
  return createClient(
    (event) => {
      requests += 1;
      return fromAddress(handler, `198.${18 + (requests >> 8)}.${requests & 255}.1`)(event);
    },
    undefined,
    lines,
  );
};
