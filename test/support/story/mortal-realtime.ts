import type { SocketHandler } from '../../../infra/local/socket-gateway/invoke-socket-lambda.ts';
import { dice } from '../dice.ts';
import { mortal } from '../mortal.ts';

/**
 * λ realtime as long as times are bad: each of its invocations may be killed before or behind each of its calls. Each has
 * an environment of its own, as those that overlap have in Lambda: what one that is dead was waiting for hinders nobody.
 */
export const mortalRealtime = (seed: number, mortality: number) => {
  const chance = dice(seed);
  let times: 'bad' | 'good' = 'bad';
  let kills = 0;
  const meets =
    (start: () => SocketHandler): SocketHandler =>
    async (event, lambda) => {
      const handler = start();
      if (times === 'good') return handler(event, lambda);
      let result: Awaited<ReturnType<SocketHandler>>;
      const fate = await mortal(chance, mortality, async () => {
        result = await handler(event, lambda);
      });
      if (fate === 'ended') return result;
      kills += 1;
      throw new Error('The process was killed');
    };
  return {
    meets,
    end: () => {
      times = 'good';
    },
    get kills() {
      return kills;
    },
  };
};
