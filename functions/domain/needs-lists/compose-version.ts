import type { Batch } from '../batches/batch.ts';
import type { NeedTopic } from '../needs/topic.ts';
import { coverageOf, standingProjects } from './coverage.ts';
import type { Formula } from './formula.ts';
import { gatherNeeds } from './gather-needs.ts';
import { gatherVotes } from './gather-votes.ts';
import { sourcesOf } from './list-sources.ts';
import { measureTopics, validOf } from './measure-topics.ts';
import type { NeedsList } from './needs-list.ts';
import { newEntries } from './new-entries.ts';
import { spanOf } from './period.ts';
import type { ListContent, NeedsListDesk } from './ports.ts';
import { type RankedTopic, rankTopics } from './rank-topics.ts';

/** What topics are called; one that the index does not list yet is read by itself. */
const namesOf = async ({ needs }: NeedsListDesk, listed: readonly NeedTopic[], ranked: readonly RankedTopic[]) => {
  const names = new Map(listed.map(({ id, name }) => [id, name]));
  const late = ranked.filter(({ topic }) => !names.has(topic)).map(({ topic }) => needs.getTopic(topic));
  for (const topic of await Promise.all(late)) if (topic) names.set(topic.id, topic.name);
  return names;
};

/** Reads all sources of a list once, and makes of them what its next version holds. */
export const composeVersion = async (
  desk: NeedsListDesk,
  list: NeedsList,
  batches: readonly Batch[],
  formula: Formula,
): Promise<ListContent> => {
  const { needs, needsLists, projects } = desk;
  const { community, latest } = list;
  const span = spanOf(list.period);
  if (!span) throw new Error(`A list is of the period ${list.period}`);
  const [{ cast, counted }, { heard, unsorted, leftOut }, topics, standing, shownBefore] = await Promise.all([
    gatherVotes(desk, batches, community),
    gatherNeeds(desk, community, span),
    needs.listAllTopics(community),
    standingProjects(projects, community),
    latest ? needsLists.listAllEntries(list.id, latest) : [],
  ]);

  const valid = validOf(cast);
  const ranked = rankTopics(formula, valid, measureTopics(formula.focusGroups, cast, heard));
  const all = sourcesOf(cast, heard);
  const sources = new Map(ranked.map(({ topic }) => [topic, all.get(topic) ?? []]));
  const entries = newEntries(ranked, {
    names: await namesOf(desk, topics, ranked),
    sources,
    coverage: coverageOf(standing),
    before: new Map(shownBefore.map(({ topic, rank }) => [topic, rank])),
  });
  const inputs = { ...span, batches: counted, valid, needs: heard.length, unsorted, leftOut };
  return { formula, inputs, entries, sources };
};
