let count = 0;

/** A number that nothing else of the run has. */
export const fresh = (): number => {
  count += 1;
  return count;
};

/** A phone that nobody else of the run has. */
export const freshPhone = (): string => `199${String(fresh()).padStart(8, '0')}`;
