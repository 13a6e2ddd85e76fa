/** Waits so many milliseconds; only between tries of one request, never after its answer. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** 0 up to 1, for jitter: nothing secret is made of it. */
export const jitter = (): number => Math.random();
