import type { DemoNeed } from '../demo-need.ts';
import { type CountyStage, communityOf } from './county-stage.ts';
import { demoInstant } from './demo-day.ts';
import { externalNumber } from './external-number.ts';
import { type HeardNeed, type NeedVersion, versionFields } from './heard-need.ts';

/** Hears a need as the community's worker. Nobody has been named yet to do it. */
export const hearDemoNeed = async (
  stage: CountyStage,
  need: DemoNeed,
  persons: ReadonlyMap<string, string>,
  now: Date,
): Promise<HeardNeed> => {
  const { worker, compounds } = communityOf(stage, need);
  const { channel, community, title, text, category, contact } = need;
  const person = contact ? persons.get(contact.phone) : undefined;
  const compound = need.compound === null ? undefined : compounds.get(need.compound);
  const input = {
    channel,
    community,
    title,
    text,
    category,
    externalNumber: externalNumber(need),
    heardAt: demoInstant(need.day, need.time, now).toISOString(),
    ...(compound !== undefined && { compound }),
    ...(person === undefined ? contact && { contact } : { person }),
  };
  const heard = await worker.act<{ readonly need: NeedVersion }>('hearNeed', input, `need { ${versionFields} }`);
  return { ...heard.need, assigned: false };
};
