import type { Client, Data } from './client.ts';
import type { SeededCounty } from './seed-county.ts';

/** What every step of a need's life answers with. */
export const needFields =
  'need { id version state outcome dueOn dueProvisional reopenUntil overdue unit { id } assignee { id } triage { urgency } }';

let heardSoFar = 0;

/** Hears a need in community `a`, about something that no other need of the run is about; `input` overrides. */
export const hear = async (by: Client, county: SeededCounty, input: object = {}): Promise<Data> => {
  heardSoFar += 1;
  const need = {
    channel: 'HOME_VISIT',
    community: county.communities.a,
    title: `第${heardSoFar}件`,
    text: `居民反映第${heardSoFar}件事情，请尽快处理。`,
    ...input,
  };
  return by.done('hearNeed', need, `created receipt ${needFields}`);
};

/** A triage that sorts a need to be served at once; `input` overrides. */
export const triage = (need: { id: string; version: number }, input: object = {}): object => ({
  need: need.id,
  version: need.version,
  decision: 'DIRECT',
  category: 'ENVIRONMENT',
  severity: 1,
  urgency: 1,
  difficulty: 1,
  publicInterest: true,
  feasible: true,
  ...input,
});

/** Somebody for each part in a need's life, all of community `a` or of the county's unit. */
export const staffOf = async (county: SeededCounty) => ({
  clerk: await county.member('COMMUNITY_WORKER', county.communities.a),
  socialWorker: await county.member('SOCIAL_WORKER', county.communities.a),
  handler: await county.member('UNIT_HANDLER', county.unit),
});

/** The codes of a refused command. */
export const codes = ({ userErrors }: Data): string[] => userErrors.map(({ code }: { code: string }) => code);
