import { once } from 'node:events';
import { createServer } from 'node:net';

const isFree = async (port: number): Promise<boolean> => {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
};

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
