import { type LocalDate, shanghaiDate } from '../local-date.ts';
import { reaches } from '../policy.ts';
import type { ProjectDesk } from '../projects/ports.ts';
import { type RegionCode, townshipOf } from '../region-code.ts';
import { fittest, type ResourceFit } from './fit.ts';
import { resourcePolicy } from './policy.ts';
import type { ResourceKind } from './resource.ts';

/** What is looked for, and for what: a project or a need. */
interface FittingQuestion {
  readonly project?: string | null | undefined;
  readonly need?: string | null | undefined;
  readonly kind: ResourceKind;
  readonly quantity: number;
  readonly startsOn?: LocalDate | null | undefined;
  readonly endsOn?: LocalDate | null | undefined;
}

/** Where it is wanted, and on which days where nobody says otherwise. */
interface Place {
  readonly community: RegionCode;
  readonly startsOn?: LocalDate | null;
  readonly endsOn?: LocalDate | null;
}

const placeOf = async (
  { needs, projects }: ProjectDesk,
  { project, need }: FittingQuestion,
): Promise<Place | undefined> => {
  if (project != null && need != null) return undefined;
  if (project != null) return projects.getHead(project);
  const found = need == null ? undefined : await needs.getHead(need);
  return found && { community: found.community };
};

/** What is offered and fits a project or a need within the viewer's reach, best first. What is past is not looked for. */
export const fittingResources = async (
  desk: ProjectDesk,
  question: FittingQuestion,
): Promise<readonly ResourceFit[]> => {
  const { viewer, clock, resources } = desk;
  const { kind, quantity } = question;
  const place = await placeOf(desk, question);
  if (!place || !reaches(resourcePolicy.fittingResources, viewer, { region: place.community })) return [];
  const { community } = place;
  const today = shanghaiDate(clock.now());
  const startsOn = question.startsOn ?? place.startsOn ?? today;
  const until = question.endsOn ?? place.endsOn ?? undefined;
  const covering = [community, townshipOf(community), viewer.owner];
  const offered = await Promise.all(covering.map((region) => resources.listOfferedIn(region, kind)));
  const from = startsOn < today ? today : startsOn;
  return fittest(offered.flat(), { community, quantity, from, until });
};
