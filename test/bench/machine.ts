import { cpus } from 'node:os';
import { systemClock } from '../../functions/platform/clock.ts';

/** Where and when figures were measured; nothing that names a workplace. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  /** `2026-11-24`, UTC. */
  readonly date: string;
}

/** The machine that this runs on, now. */
export const thisMachine = (): Machine => {
  const cores = cpus();
  return {
    cpu: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    node: process.version,
    date: systemClock.now().toISOString().slice(0, 10),
  };
};
