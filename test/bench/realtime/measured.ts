import { pause } from '../../../functions/platform/pause.ts';

/** Deliveries a second, and microseconds of this process's CPU a delivery. */
export const measured = async (deliveries: number, work: () => Promise<unknown>) => {
  const [begun, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { perSecond: (deliveries * 1_000) / (performance.now() - begun), cpu: (user + system) / deliveries };
};

/** Looks until it holds. */
export const until = async (holds: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await holds())) await pause(20);
};
