import { freePort } from '../../infra/local/free-port.ts';

const isFree = (port: number): Promise<boolean> =>
  freePort(port).then(
    () => true,
    () => false,
  );

/**
 * The first of two ports next to each other on which nobody listens, for a start that is ended and comes back. Below 32768:
 * above it the system takes the ports of outgoing connections, of which the other tests open many.
 */
export const freePorts = async (): Promise<number> => {
  for (let port = 20_000 + (process.pid % 5_000) * 2; port < 32_000; port += 2) {
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
  throw new Error('No two ports are free.');
};
