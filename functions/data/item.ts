/** Where an item of the table stands. Only `data/keys/` makes one. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** Where an item stands in the three indexes; absent where it is not in one. */
export interface IndexKeys {
  readonly g1pk?: string;
  readonly g1sk?: string;
  readonly g2pk?: string;
  readonly g2sk?: string;
  readonly g3pk?: string;
  readonly g3sk?: string;
}

/** An item as the table gives it: what it is made of is known to the store that wrote it. */
export type Item = Readonly<Record<string, unknown>>;

/** An index of the table. */
export type Index = 'g1' | 'g2' | 'g3';

/** A key as one text, to look things up by. */
export const nameOf = ({ pk, sk }: Item | Key): string => `${String(pk)}|${String(sk)}`;
