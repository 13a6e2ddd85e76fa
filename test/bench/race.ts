/**
 * Lets contestants run in turn (A B C, A B C, …), so that whatever disturbs the machine disturbs them alike; answers
 * each one's measures in the order of the rounds. What the first `warmUps` rounds measure is thrown away.
 */
export const race = async <N extends string, T>(
  contestants: Readonly<Record<N, () => Promise<T>>>,
  { rounds, warmUps = 0 }: { readonly rounds: number; readonly warmUps?: number },
): Promise<Readonly<Record<N, readonly T[]>>> => {
  const names = Object.keys(contestants) as N[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<N, T[]>;
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const name of names) {
      const measure = await contestants[name]();
      if (round >= warmUps) measured[name].push(measure);
    }
  }
  return measured;
};
