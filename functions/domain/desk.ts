import type { Clock } from './clock.ts';
import type { Commands } from './command.ts';
import type { Ids } from './ids.ts';
import type { Member } from './viewer.ts';

/** What every use case works at: who asks, what time it is, and how a command is run. */
export interface Desk {
  readonly viewer: Member;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commands: Commands;
}

/** What every command's input carries. */
export interface CommandInput {
  /** 8-64 characters of `A-Za-z0-9_-`; the same key with the same input is the same command. */
  readonly idempotencyKey: string;
}
