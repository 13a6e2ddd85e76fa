/** What API Gateway's WebSocket API holds its connections to; times in milliseconds. */
export interface SocketLimits {
  /** Without a message in either direction a connection ends. */
  readonly idle: number;
  /** A connection ends, whatever it does. */
  readonly life: number;
  /** An invocation that has not answered by then has failed. */
  readonly timeout: number;
  /** Bytes of one frame that a client may send. */
  readonly frame: number;
  /** Bytes of one message, in either direction. */
  readonly message: number;
  /** The share of ended connections of which the Lambda is never told: `$disconnect` is best effort. */
  readonly untold: number;
}

/** The published quotas: 10 minutes idle, 2 hours in all, 29 s an invocation, 32 KB a frame, 128 KB a message. */
const published: SocketLimits = {
  idle: 600_000,
  life: 7_200_000,
  timeout: 29_000,
  frame: 32 * 1024,
  message: 128 * 1024,
  untold: 0.05,
};

/** The quotas with idle time and life so many times shorter, for whoever cannot wait for them. */
export const socketLimits = (hurry = 1): SocketLimits => ({
  ...published,
  idle: published.idle / hurry,
  life: published.life / hurry,
});
