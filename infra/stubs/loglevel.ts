const getLogger = (): never => {
  throw new Error('Hand Apollo a logger: its own is not in this bundle (infra/stubs/loglevel.ts)');
};

/** Stands in for the logger (3 KB) that Apollo makes only where it is handed none; throws when it is asked for one. */
export default { getLogger };
