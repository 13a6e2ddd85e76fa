import type { Sockets } from '../../functions/platform/sockets.ts';

/** Sockets of a deployment to which nobody is connected. */
export const nobodyConnected: Sockets = {
  post: async () => 'GONE',
  close: async () => undefined,
  isOpen: async () => false,
};
