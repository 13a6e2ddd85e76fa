import { freePort } from '../../infra/local/free-port.ts';

const isFree = (port: number): Promise<boolean> =>
  freePort(port).then(
    () => true,
    () => false,
  );

/**
 * The first of three ports next to each other on which nobody listens, for a start that is ended and comes back. Below 32768:
 * above it the system takes the ports of outgoing connections, of which the other tests open many.
 */
export const freePorts = async (): Promise<number> => {
  for (let port = 20_000 + (process.pid % 3_000) * 3; port < 32_000; port += 3) {
    if ((await isFree(port)) && (await isFree(port + 1)) && (await isFree(port + 2))) return port;
  }
  throw new Error('No three ports are free.');
};
