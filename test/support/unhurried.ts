/** A Lambda with all the time that it may need. */
export const unhurried = { getRemainingTimeInMillis: () => 60_000 };
