import type { Commands } from './command.ts';

/** Where something is handed in without a token: all that is known of whoever does is a network, and what is held. */
export interface IntakeDesk {
  /** Counts an attempt against the caller's network; false where it has made too many. Comes before any look. */
  countAttempt(): Promise<boolean>;
  /** The commands of whoever holds this, e.g. a receipt: the same idempotency key of another holder is another command. */
  commandsOf(operation: string, held: string): Commands;
}
