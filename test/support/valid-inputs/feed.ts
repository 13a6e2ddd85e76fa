import { query, type ValidCalls } from './valid-call.ts';

/** How each operation about the feed is called well. */
export const feedInputs = {
  events: async ({ community, project }) => [
    query({ filter: { kinds: ['PROJECT'], region: community, project: (await project('DRAFT')).id } }),
  ],
  feedCursor: () => [query()],
  feed: () => [query()],
} satisfies Record<string, ValidCalls>;
