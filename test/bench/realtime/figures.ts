import type { Machine } from '../machine.ts';

/** What telling one event to so many costs, ours and bare. */
export interface FanOut {
  readonly subscribers: number;
  /** Deliveries a second: medians of the rounds. */
  readonly ours: number;
  readonly bare: number;
  /** Microseconds of CPU a delivery, clients and gateways included. */
  readonly oursCpu: number;
  readonly bareCpu: number;
  /** Median of the rounds' own ratios, ours to bare. */
  readonly cpuRatio: number;
  /** Table calls an event. */
  readonly calls: number;
  readonly executions: number;
  readonly posts: number;
}

/** All that `npm run bench -- realtime` found. */
export interface RealtimeFigures {
  readonly machine: Machine;
  readonly rounds: number;
  readonly eventsARound: number;
  readonly fanOuts: readonly FanOut[];
}
