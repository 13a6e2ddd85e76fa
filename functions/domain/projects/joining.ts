import { refuse } from '../failure.ts';
import type { Partner } from '../partners/partner.ts';
import { partnerPolicy } from '../partners/policy.ts';
import { visiblePartner } from '../partners/visible-partner.ts';
import { ok } from '../result.ts';
import type { Member } from '../viewer.ts';
import { type ProjectPartner, projectLimits } from './project.ts';

/** Refuses more partners than a project may have; one who is named twice is one. */
export const tooManyPartners = (named: readonly string[]) => {
  const max = projectLimits.partners;
  return new Set(named).size > max ? refuse('TOO_MANY_PARTNERS', ['partners'], { max }) : undefined;
};

/** A partner as a project keeps it. */
export const joined = ({ id, name, kind, fiveParty }: Partner): ProjectPartner => ({
  partner: id,
  name,
  kind,
  fiveParty,
});

/**
 * The named partners as the project keeps them, each once; `found` holds what was read for each name. Who is with the
 * project already stays as copied then, also when out of use or out of the viewer's sight since.
 */
export const joinPartners = (
  viewer: Member,
  named: readonly string[],
  found: readonly (Partner | undefined)[],
  kept: readonly ProjectPartner[],
) => {
  const partners = new Map<string, ProjectPartner>();
  for (const [place, id] of named.entries()) {
    const field = ['partners', String(place)];
    const already = kept.find(({ partner }) => partner === id);
    const partner = visiblePartner(viewer, partnerPolicy.partner, found[place]);
    if (!already && !partner) return refuse('NOT_FOUND', field);
    if (!already && partner?.archived) return refuse('ARCHIVED', field);
    const stands = already ?? (partner && joined(partner));
    if (stands) partners.set(id, stands);
  }
  return ok([...partners.values()]);
};
