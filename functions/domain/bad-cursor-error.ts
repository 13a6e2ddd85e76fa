/** Thrown where a cursor was changed, or belongs to another list, county or key: an answer to the client, not our bug. */
export class BadCursorError extends Error {
  override readonly name = 'BadCursorError';
}
