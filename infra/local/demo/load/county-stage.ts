import type { Api } from '../../access/api.ts';
import type { DemoNeed } from '../demo-need.ts';

/** A county whose stage is set: whoever acts on its needs, and the ids of what needs refer to. */
export interface CountyStage {
  readonly code: string;
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
  /** Compound's name → id. */
  readonly compounds: ReadonlyMap<string, string>;
}

/** The community of a need; the files name none that was not set up, and a test holds them to it. */
export const communityOf = (stage: CountyStage, need: DemoNeed): CommunityStage => {
  const community = stage.communities.get(need.community);
  if (!community) throw new Error(`The demo has no community ${need.community}, which need ${need.ref} is of.`);
  return community;
};
