import type { DemoPartner } from '../demo-programme.ts';
import { type CountyStage, staffOf } from './county-stage.ts';
import { programmeDate } from './demo-day.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Offered {
  readonly partner: { readonly resources: { readonly nodes: readonly Named[] } };
}

const document = 'query ($id: ID!) { partner(id: $id) { resources(first: 100) { nodes { id name } } } }';

/** Writes down what a partner offers where it is not there yet; answers the ids of its resources by name. */
export const offerResources = async (
  stage: CountyStage,
  { resources }: DemoPartner,
  partner: string,
  now: Date,
): Promise<ReadonlyMap<string, string>> => {
  if (resources.length === 0) return new Map();
  const offered = await stage.admin.ask<Offered>(document, { id: partner });
  const ids = new Map(offered.partner.resources.nodes.map(({ id, name }) => [name, id]));
  for (const { startsOn, endsOn, ...offer } of resources.filter(({ name }) => !ids.has(name))) {
    const days = { startsOn: programmeDate(startsOn, now), endsOn: programmeDate(endsOn, now) };
    const made = await staffOf(stage, offer.region).act<{ readonly resource: Named }>(
      'offerResource',
      { partner, ...offer, ...days },
      'resource { id }',
    );
    ids.set(offer.name, made.resource.id);
  }
  return ids;
};
