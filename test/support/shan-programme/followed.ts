import type { Client, Data } from '../client.ts';

/** A need, project or partner on which one step after the other is taken, at the version that the last one made. */
export interface Followed {
  readonly id: string;
  version(): number;
  /** Takes a step as whoever's step it is, and tells the state that it leads to. */
  step(by: Client, mutation: string, input?: object): Promise<string>;
  /** Something else changed it: goes on from the version that this made. */
  moved(to: Data): void;
}

/** Follows something from how it was when it began. */
export const followed = (kind: 'need' | 'project' | 'partner', first: Data): Followed => {
  let seen = first;
  const fields = kind === 'partner' ? 'id version' : 'id version state';
  return {
    id: first.id,
    version: () => seen.version,
    async step(by, mutation, input = {}) {
      const named = { [kind]: seen.id, version: seen.version, ...input };
      seen = (await by.done(mutation, named, `${kind} { ${fields} }`))[kind];
      return seen.state;
    },
    moved(to) {
      seen = to;
    },
  };
};
