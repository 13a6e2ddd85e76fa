import type { Clock } from '../domain/clock.ts';
import { networkPrefix } from '../platform/network-prefix.ts';
import type { KeyedDigests } from './keyed-digests.ts';
import { attempts } from './keys/intake.ts';
import type { Table } from './table.ts';

/** So often a network may try in one county within ten minutes. */
const attemptsAtMost = 30;

/** The ten minutes that an instant lies in: `2026-09-01T02:1` begins at 02:10. */
const spanOf = (instant: Date): string => `${instant.toISOString().slice(0, 15)}0`;

/**
 * Counts an attempt; false where the network has made too many. The address goes into the digest and nowhere else,
 * together with county and span, so that the table does not tell that one network came twice or to two counties.
 * An answer that was lost makes the SDK count twice: who is watched errs on the strict side.
 */
export const countAttempt = (
  table: Table,
  { clock, digests, address }: { readonly clock: Clock; readonly digests: KeyedDigests; readonly address: string },
): Promise<boolean> => {
  const now = clock.now();
  const span = spanOf(now);
  const network = digests
    .make(`${table.owner}\n${span}\n${networkPrefix(address)}`)
    .toString('hex')
    .slice(0, 32);
  return table.update({
    Key: attempts(table.owner, network, span),
    UpdateExpression: 'SET expiresAt = :expiresAt ADD attempts :one',
    ConditionExpression: 'attribute_not_exists(attempts) OR attempts < :most',
    ExpressionAttributeValues: {
      ':one': 1,
      ':most': attemptsAtMost,
      ':expiresAt': Math.floor(now.getTime() / 1_000) + 1_200,
    },
  });
};
