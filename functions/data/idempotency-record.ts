import type { Action } from './action.ts';
import type { Item, Key } from './item.ts';

/** How long a command's outcome is remembered; the table's TTL may delete it later, never earlier. */
const hoursKept = 48;

/** That a command was done: what it was, and which version of which entity it made. */
export interface RecordedCommand {
  readonly operation: string;
  /** Hex of HMAC-SHA256 over operation and input: an HMAC, because an input may hold a phone. */
  readonly inputHash: string;
  readonly subject: string;
  readonly version: number;
}

const seconds = (at: Date) => Math.floor(at.getTime() / 1000);

/** The first action of every command's transaction. An expired record may still lie there, so the clock decides. */
export const idempotencyRecord = (key: Key, record: RecordedCommand, now: Date): Action => ({
  Put: {
    Item: { ...key, ...record, expiresAt: seconds(now) + hoursKept * 3600 },
    ConditionExpression: 'attribute_not_exists(pk) OR expiresAt < :now',
    ExpressionAttributeValues: { ':now': seconds(now) },
  },
});

/** What was recorded, unless it has expired by the clock. */
export const readRecorded = (item: Item | undefined, now: Date): RecordedCommand | undefined => {
  if (!item || Number(item['expiresAt']) < seconds(now)) return undefined;
  const { operation, inputHash, subject, version } = item as unknown as RecordedCommand;
  return { operation, inputHash, subject, version };
};
