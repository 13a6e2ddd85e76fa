import type { Api } from '../../access/api.ts';

/** A county whose stage is set: whoever acts on its needs, and the ids of what needs refer to. */
export interface CountyStage {
  readonly code: string;
  readonly admin: Api;
  /** Unit's demo code → id. */
  readonly units: ReadonlyMap<string, string>;
  /** Unit's demo code → its handler. */
  readonly handlers: ReadonlyMap<string, Api>;
  /** Community's code → its staff and compounds. */
  readonly communities: ReadonlyMap<string, CommunityStage>;
}

/** A community with who works in it. */
export interface CommunityStage {
  readonly worker: Api;
  /** The worker's member id. */
  readonly workerId: string;
  readonly socialWorker: Api;
  /** The social worker's member id. */
  readonly socialWorkerId: string;
  /** Compound's name → id. */
  readonly compounds: ReadonlyMap<string, string>;
  /** Topic's name → id. */
  readonly topics: ReadonlyMap<string, string>;
}

/** The community of a need or project; the files name none that was not set up, and a test holds them to it. */
export const communityOf = (stage: CountyStage, { community }: { readonly community: string }): CommunityStage => {
  const found = stage.communities.get(community);
  if (!found) throw new Error(`The demo has no community ${community}, which one of its needs or projects is of.`);
  return found;
};

/** Who acts for a region: the social worker of a community, the administrator for the county and its townships. */
export const staffOf = ({ admin, communities }: CountyStage, region: string): Api =>
  communities.get(region)?.socialWorker ?? admin;
