import { startOfShanghaiDay } from '../local-date.ts';
import type { Need } from '../needs/need.ts';
import type { RegionCode } from '../region-code.ts';
import type { Asker, HeardNeed } from './measure-topics.ts';
import { sourceKind } from './need-as-source.ts';
import type { Span } from './period.ts';
import type { NeedsListDesk } from './ports.ts';

/** Needs of a period: the sources with all who ask for them, and how many others there are. */
interface GatheredNeeds {
  readonly heard: readonly HeardNeed[];
  readonly unsorted: number;
  readonly leftOut: number;
}

const isSource = (need: Need): need is HeardNeed['need'] => sourceKind(need) === 'SOURCE';

/**
 * Reads what a community was told in a period. Supporters are read of needs that have some, and each person once: what
 * groups somebody is of is known to people alone.
 */
export const gatherNeeds = async (
  { needs, people }: NeedsListDesk,
  community: RegionCode,
  { from, until }: Span,
): Promise<GatheredNeeds> => {
  const [since, before] = [from, until].map((day) => startOfShanghaiDay(day).toISOString());
  const all = await needs.listAllHeard(community, since ?? '', before ?? '');
  const sources = all.filter(isSource);

  const askerOf = async (digest: string | null, person: string | null): Promise<Asker> => ({
    digest,
    groups: (person === null ? undefined : await people.near(person))?.focusGroups ?? [],
  });
  const heard = sources.map(async (need): Promise<HeardNeed> => {
    const support = await needs.listAllSupport(need);
    const asked = askerOf(need.supporter, need.requester);
    const supported = support.map(({ digest, person }) => askerOf(digest, person));
    return { need, askers: await Promise.all([asked, ...supported]) };
  });
  const kinds = all.map(sourceKind);
  return {
    heard: await Promise.all(heard),
    unsorted: kinds.filter((kind) => kind === 'UNSORTED').length,
    leftOut: kinds.filter((kind) => kind === 'LEFT_OUT').length,
  };
};
