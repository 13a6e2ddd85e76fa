import type { DemoNeedsList } from '../demo-survey.ts';
import { listPeriod } from './demo-day.ts';
import type { SurveyStage } from './survey-stage.ts';

interface Standing {
  readonly id: string;
  readonly version: number;
  readonly latest: { readonly number: number } | null;
  readonly published: { readonly number: number } | null;
}

interface Known {
  readonly needsLists: { readonly nodes: readonly (Standing & { readonly period: string })[] };
}

interface Done {
  readonly list: Standing;
}

const fields = 'id version latest { number } published { number }';
const document = `query ($community: RegionCode!) {
  needsLists(community: $community, first: 100) { nodes { period ${fields} } }
}`;

/** Computes the versions of a list that are not there yet, and publishes each, so that everybody sees the list move. */
export const loadNeedsList = async (
  { staff, now }: Pick<SurveyStage, 'staff' | 'now'>,
  { community, period, versions }: DemoNeedsList,
  batches: readonly string[],
): Promise<void> => {
  const act = async (mutation: string, input: object) =>
    (await staff.act<Done>(mutation, input, `list { ${fields} }`)).list;

  const publishLatest = ({ id, version, latest }: Standing) =>
    act('publishNeedsList', { list: id, version, number: latest?.number });

  const of = { community, period: listPeriod(period, now) };
  const { needsLists } = await staff.ask<Known>(document, { community });
  let standing = needsLists.nodes.find((known) => known.period === of.period) ?? (await act('openNeedsList', of));
  const list = standing.id;
  for (const places of versions.slice(standing.latest?.number ?? 0)) {
    const counted = places.map((place) => batches[place]);
    standing = await act('computeNeedsList', { list, version: standing.version, batches: counted });
    standing = await publishLatest(standing);
  }
  if (standing.published === null) await publishLatest(standing);
};
