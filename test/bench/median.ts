/** The middle of the numbers, or halfway between the two in the middle; throws where there is none. */
export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError('No numbers have no median');
  return (low + high) / 2;
};
