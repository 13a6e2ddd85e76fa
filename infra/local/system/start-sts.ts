import type { LoopbackServer } from '../loopback-server.ts';
import { startStsStandIn } from '../sts-stand-in.ts';

/** Starts the stand-in, or hands back the STS that AWS_ENDPOINT_URL_STS names, which is not ours to end. */
export const startSts = async (): Promise<LoopbackServer> => {
  const given = process.env['AWS_ENDPOINT_URL_STS'];
  return given ? { url: given, close: async () => undefined } : startStsStandIn({ port: 0 });
};
