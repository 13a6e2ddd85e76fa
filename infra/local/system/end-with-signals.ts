/** Ends the process in order when the terminal or a supervisor asks for it. A second Ctrl-C changes nothing. */
export const endWithSignals = (stop: () => Promise<void>): void => {
  const end = (): void => {
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
};
