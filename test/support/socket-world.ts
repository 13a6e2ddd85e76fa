import { afterAll } from 'vitest';
import { createRealtime } from '../../functions/dependencies/realtime.ts';
import { createSockets, type Sockets } from '../../functions/platform/sockets.ts';
import type { SocketHandler } from '../../infra/local/socket-gateway/invoke-socket-lambda.ts';
import type { SocketLimits } from '../../infra/local/socket-gateway/socket-limits.ts';
import { type SocketGateway, startSocketGateway } from '../../infra/local/socket-gateway/start-socket-gateway.ts';
import type { ManualClock } from './manual-clock.ts';
import { createWorld, type World, type WorldOptions } from './world.ts';

/** So many seconds of the world's clock a connection lives, as API Gateway has it. */
const life = 7_200;

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

interface SocketWorldOptions extends WorldOptions {
  /** Orders invocations. */
  readonly chance?: () => number;
  readonly limits?: Partial<SocketLimits>;
  /** What invocations of λ realtime meet, each `start` of which is an environment; what it throws is a Lambda's death. */
  readonly meets?: (start: () => SocketHandler) => SocketHandler;
}

/** Makes one; it ends with the test file. */
export const createSocketWorld = async (options: SocketWorldOptions = {}): Promise<SocketWorld> => {
  const made = Promise.withResolvers<SocketHandler>();
  const handler: SocketHandler = async (event, lambda) => (await made.promise)(event, lambda);
  const { chance = () => 0.5, limits = {}, meets = (start) => start() } = options;
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
  made.resolve(meets(() => createRealtime(world.parts)));
  const clock: ManualClock = {
    now: world.clock.now,
    set(instant) {
      const hasEnded = Date.parse(instant) - world.clock.now().getTime() >= life * 1_000;
      world.clock.set(instant);
      // No connection is older than its life, on whichever clock.
      if (hasEnded) for (const { connectionId } of gateway.open) gateway.cut(connectionId);
    },
    advance: (seconds) => clock.set(new Date(world.clock.now().getTime() + seconds * 1_000).toISOString()),
  };
  return { ...world, clock, gateway, posts };
};
