import { shanghaiDate } from '../local-date.ts';
import { reaches } from '../policy.ts';
import { townshipOf } from '../region-code.ts';
import { fittest, type ResourceFit } from './fit.ts';
import { resourcePolicy } from './policy.ts';
import type { ResourceDesk } from './ports.ts';
import type { ResourceKind } from './resource.ts';

/** What is looked for, and for which need. */
interface FittingQuestion {
  readonly need: string;
  readonly kind: ResourceKind;
  readonly quantity: number;
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
}

/** What is offered and fits a need within the viewer's reach, best first. What is past is not looked for. */
export const fittingResources = async (
  { viewer, clock, needs, resources }: ResourceDesk,
  { need: id, kind, quantity, startsOn, endsOn }: FittingQuestion,
): Promise<readonly ResourceFit[]> => {
  const need = await needs.getHead(id);
  if (!need || !reaches(resourcePolicy.fittingResources, viewer, { region: need.community })) return [];
  const { community } = need;
  const today = shanghaiDate(clock.now());
  const from = startsOn == null || startsOn < today ? today : startsOn;
  const covering = [community, townshipOf(community), viewer.owner];
  const offered = await Promise.all(covering.map((region) => resources.listOfferedIn(region, kind)));
  return fittest(offered.flat(), { community, quantity, from, until: endsOn ?? undefined });
};
