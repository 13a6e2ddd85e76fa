import type { Machine } from '../machine.ts';

/** One way of working on events: medians of the rounds. */
export interface FeedFigure {
  readonly work: string;
  readonly eventsPerSecond: number;
  readonly millisecondsPerEvent: number;
  /** Calls to the table an event, which no machine changes. */
  readonly callsPerEvent: number;
  /** How many times the command costs that wrote the event. */
  readonly toCommand: number;
}

/** What `npm run bench -- feed` measures. */
export interface FeedFigures {
  readonly machine: Machine;
  readonly rounds: number;
  readonly eventsARound: number;
  readonly figures: readonly FeedFigure[];
}
