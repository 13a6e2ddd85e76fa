import type { Client, Data } from './client.ts';
import { fresh } from './fresh.ts';
import { hear, triage } from './need-steps.ts';
import type { SeededCounty } from './seed-county.ts';

/** What every step of a list's life answers with. */
export const listFields = 'list { id version period latest { number hash } published { number } }';

/** A topic of a community. */
export const newTopic = async (by: Client, community: string, name = `事项${fresh()}`): Promise<string> =>
  (await by.done('addTopic', { community, name }, 'topic { id }')).topic.id;

/** A need that was sorted to a topic of its community; `input` overrides how it was heard, `sorted` how it was sorted. */
export const askFor = async (
  by: Client,
  county: SeededCounty,
  topic: string,
  input: object = {},
  sorted: object = {},
): Promise<Data> => {
  const { need, receipt } = await hear(by, county, input);
  const done = await by.done(
    'triageNeed',
    triage(need, { topic, decision: 'PROJECT', ...sorted }),
    'need { id version }',
  );
  return { ...done.need, receipt };
};

/** Opens the list of a community and period. */
export const openList = async (by: Client, community: string, period = '2026'): Promise<Data> =>
  (await by.done('openNeedsList', { community, period }, listFields)).list;

/** Computes a list's next version at the head's version that is given. */
export const compute = async (by: Client, { id, version }: Data, input: object = {}): Promise<Data> =>
  (await by.done('computeNeedsList', { list: id, version, batches: [], ...input }, listFields)).list;

/** Entries of a list's latest version as staff see them; `fields` of each. */
export const entriesOf = async (
  by: Client,
  { id }: Data,
  fields = 'rank name score votes supporters needs',
  page = 'first: 100',
): Promise<readonly Data[]> => {
  const document = `query ($id: ID!) { needsList(id: $id) { latest { entries(${page}) { nodes { ${fields} } } } } }`;
  return (await by.ask(document, { id })).needsList.latest.entries.nodes;
};

/** What everybody sees of a community's list; null where it is not published. */
export const publicList = async (
  by: Client,
  county: SeededCounty,
  community: string,
  period = '2026',
): Promise<Data> => {
  const parts = ['votes', 'support', 'urgency', 'focus'].map((part) => `${part} { value points }`).join(' ');
  const document = `query ($county: RegionCode!, $community: RegionCode!, $period: String!) {
    publicNeedsList(county: $county, community: $community, period: $period) {
      number period communityName entryCount formula { number weights { votes } }
      entries(first: 100) { nodes { rank previousRank name score parts { ${parts} } } } } }`;
  return (await by.ask(document, { county: county.code, community, period })).publicNeedsList;
};
