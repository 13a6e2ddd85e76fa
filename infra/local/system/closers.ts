/** What has been started and must be ended. */
export interface Closers {
  add(close: () => void | Promise<void>): void;
  /** Ends everything, the last first; once, however often it is called. */
  closeAll(): Promise<void>;
}

/** An empty list of {@link Closers}. */
export const createClosers = (): Closers => {
  const closers: (() => void | Promise<void>)[] = [];
  let closing: Promise<void> | undefined;
  const closeAll = async () => {
    for (const close of closers.reverse()) await close();
  };
  return {
    add: (close) => void closers.push(close),
    closeAll() {
      closing ??= closeAll();
      return closing;
    },
  };
};
