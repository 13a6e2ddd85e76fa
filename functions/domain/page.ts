/** What a list is asked for: `first` rows (1-100) after the row that `after`, a cursor, names. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** Rows with a cursor each. A short page with `hasNextPage` is legal: a filter stops after 500 rows read. */
export interface Page<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  /** Where to go on: the last row read, which a filter may have dropped. */
  readonly endCursor: string | null;
}

/** A page of nothing, for who may not see the list. */
export const emptyPage: Page<never> = { edges: [], hasNextPage: false, endCursor: null };
