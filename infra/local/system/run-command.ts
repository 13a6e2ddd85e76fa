/** What our own code says is a plain Error with one sentence; anything else is a bug, and its stack helps. */
const told = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return Object.getPrototypeOf(error) === Error.prototype ? error.message : (error.stack ?? error.message);
};

/** Runs a command line to its end: a failure is told on stderr, and the exit code is 1. */
export const runCommand = async (command: () => Promise<void>): Promise<void> => {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${told(error)}\n`);
    process.exitCode = 1;
  }
};
