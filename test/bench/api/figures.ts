import type { Machine } from '../machine.ts';

/** One request's CPU: medians in µs, and how many times ours costs what the others do, pair by pair. */
export interface RequestFigures {
  readonly request: string;
  readonly ours: number;
  /** graphql-js alone, on the same answer in memory. */
  readonly graphql: number;
  /** The SDK alone, making the same calls. */
  readonly sdk: number;
  readonly toGraphql: number;
  readonly toSdk: number;
  /** Against graphql-js and the SDK together: the least that any such server could take. */
  readonly toBoth: number;
}

/** What a fresh process takes to import a handler and answer once: medians in ms, and ratios to the SDK-only handler. */
export interface ColdFigures {
  readonly handler: string;
  readonly kilobytes: number;
  readonly wall: number;
  readonly cpu: number;
  readonly wallToSdk: number;
  readonly cpuToSdk: number;
}

/** All that one run of the bench measures. */
export interface ApiFigures {
  readonly machine: Machine;
  readonly rounds: number;
  readonly requestsARound: number;
  readonly requests: readonly RequestFigures[];
  readonly processes: number;
  readonly cold: readonly ColdFigures[];
}
