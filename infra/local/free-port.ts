import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** A TCP port of this machine that nobody listens on; given one, that one, or an error of one sentence if it is taken. */
export const freePort = async (wanted = 0): Promise<number> => {
  const probe = createServer().listen(wanted);
  try {
    await once(probe, 'listening');
  } catch (cause) {
    throw new Error(`Port ${wanted} is taken: stop what listens there, or choose another port.`, { cause });
  }
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};
