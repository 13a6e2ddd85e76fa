/** A connection lives two hours at most; what is kept of it is of no use to anybody soon after. */
const seconds = 7_500;

/** When what is kept of a connection that is open now may go: seconds since 1970. */
export const connectionLife = (now: Date): number => Math.floor(now.getTime() / 1_000) + seconds;
