import type { Api } from '../../access/api.ts';
import type { DemoNeed } from '../demo-need.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Known {
  readonly topics: { readonly nodes: readonly Named[] };
}

const document = 'query ($community: RegionCode!) { topics(community: $community, first: 100) { nodes { id name } } }';

/** The topics that needs of a community are sorted under. */
export const topicsNamed = (needs: readonly DemoNeed[], community: string): string[] =>
  needs.flatMap((need) => (need.community === community ? (need.plan.triage?.topic ?? []) : []));

/** Adds the topics that a community does not have yet; answers their ids by their names. */
export const setUpTopics = async (
  staff: Api,
  community: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (names.length === 0) return new Map();
  const { topics } = await staff.ask<Known>(document, { community });
  const ids = new Map(topics.nodes.map(({ id, name }) => [name, id]));
  for (const name of new Set(names)) {
    if (ids.has(name)) continue;
    const made = await staff.act<{ readonly topic: Named }>('addTopic', { community, name }, 'topic { id }');
    ids.set(name, made.topic.id);
  }
  return ids;
};
