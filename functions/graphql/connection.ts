import type { Page } from '../domain/page.ts';

/** A page as GraphQL shows it. */
export const connection = <T>({ edges, hasNextPage, endCursor }: Page<T>) => ({
  edges,
  nodes: edges.map(({ node }) => node),
  pageInfo: { hasNextPage, endCursor },
});

/** A page of what became of each row; a row that came to nothing is left out. */
export const mapPage = async <A, B>(
  { edges, ...page }: Page<A>,
  map: (node: A) => Promise<B | undefined> | B | undefined,
): Promise<Page<B>> => {
  const nodes = await Promise.all(edges.map(({ node }) => map(node)));
  return {
    ...page,
    edges: edges.flatMap(({ cursor }, place) => {
      const node = nodes[place];
      return node === undefined ? [] : [{ node, cursor }];
    }),
  };
};
