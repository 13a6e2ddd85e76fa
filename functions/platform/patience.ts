/** Milliseconds of the first pause; each further one is twice as long. */
const first = 10;

/** So often in a row: 2.5 s in all. */
const atMost = 8;

/** Waits for what is about to come, such as an index that does not show yet what was written. */
interface Patience {
  /** Pauses; false where it has waited long enough, and the rest is left to whoever comes next. */
  wait(): Promise<boolean>;
  /** Something came: it may wait as long again. */
  renew(): void;
}

/** `pause` waits so many milliseconds. */
export const createPatience = (pause: (milliseconds: number) => Promise<void>): Patience => {
  let pauses = 0;
  return {
    async wait() {
      if (pauses === atMost) return false;
      await pause(first * 2 ** pauses);
      pauses += 1;
      return true;
    },
    renew: () => {
      pauses = 0;
    },
  };
};
