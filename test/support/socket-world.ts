import { afterAll } from 'vitest';
import { createRealtime } from '../../functions/dependencies/realtime.ts';
import { createSockets, type Sockets } from '../../functions/platform/sockets.ts';
import type { SocketHandler } from '../../infra/local/socket-gateway/invoke-socket-lambda.ts';
import type { SocketLimits } from '../../infra/local/socket-gateway/socket-limits.ts';
import { type SocketGateway, startSocketGateway } from '../../infra/local/socket-gateway/start-socket-gateway.ts';
import { createWorld, type World, type WorldOptions } from './world.ts';

/** A text that was posted to a connection. */
export interface Post {
  readonly connection: string;
  readonly text: string;
}

/** A world with the door for sockets: the real handler behind a gateway that behaves as API Gateway's does. */
export interface SocketWorld extends World {
  readonly gateway: SocketGateway;
  /** All that was posted so far. */
  readonly posts: readonly Post[];
}

/** Makes one; it ends with the test file. `chance` orders invocations. */
export const createSocketWorld = async (
  options: WorldOptions & { readonly chance?: () => number; readonly limits?: Partial<SocketLimits> } = {},
): Promise<SocketWorld> => {
  const made = Promise.withResolvers<SocketHandler>();
  const handler: SocketHandler = async (event, lambda) => (await made.promise)(event, lambda);
  const { chance = () => 0.5, limits = {} } = options;
  const gateway = await startSocketGateway({ handler, chance, limits });
  afterAll(gateway.close);
  const posts: Post[] = [];
  const real = createSockets({ endpoint: gateway.management, region: 'cn-north-1' });
  const sockets: Sockets = {
    ...real,
    post: (connection, text) => {
      posts.push({ connection, text });
      return real.post(connection, text);
    },
  };
  const world = await createWorld({ ...options, sockets });
  made.resolve(createRealtime(world.parts));
  return Object.assign(world, { gateway, posts });
};
