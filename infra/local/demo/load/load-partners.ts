import type { Api } from '../../access/api.ts';
import type { DemoPartner } from '../demo-programme.ts';
import { type CountyStage, staffOf } from './county-stage.ts';
import { findPartners, type KnownPartner, partnerKey } from './find-partners.ts';
import { offerResources } from './offer-resources.ts';
import { personByPhone } from './person-by-phone.ts';
import { signAgreements } from './sign-agreements.ts';

interface Registered {
  readonly partner: KnownPartner;
}

const register = async (staff: Api, planned: DemoPartner, person: string | undefined): Promise<KnownPartner> => {
  const { kind, name, region, contact, coConstruction, about, skills, credentials } = planned;
  const itself = person === undefined ? { name, region, contact, coConstruction } : { person };
  const input = { kind, ...itself, about, skills, credentials };
  return (await staff.act<Registered>('registerPartner', input, 'partner { id version }')).partner;
};

/** Consent is what follows a registration; whoever has another version was taken further, or asked to be hidden again. */
const consent = async (staff: Api, planned: DemoPartner, { id, version }: KnownPartner): Promise<KnownPartner> => {
  if (planned.nameConsent === null || version > 1) return { id, version };
  const input = { partner: id, version, evidence: planned.nameConsent };
  return (await staff.act<Registered>('giveNameConsent', input, 'partner { id version }')).partner;
};

/** The ids under which a programme's partners and what they offer are known, by name. */
export interface LoadedPartners {
  readonly partners: ReadonlyMap<string, string>;
  readonly resources: ReadonlyMap<string, string>;
}

/**
 * Registers the partners that are not there yet, a TALENT by its person, and writes down what was agreed with each and
 * what it offers.
 */
export const loadPartners = async (
  stage: CountyStage,
  planned: readonly DemoPartner[],
  now: Date,
): Promise<LoadedPartners> => {
  const known = await findPartners(stage.admin);
  const partners = new Map<string, string>();
  const resources = new Map<string, string>();
  for (const partner of planned) {
    const { kind, name, region, contact } = partner;
    const staff = staffOf(stage, region);
    const person = kind === 'TALENT' ? await personByPhone(staff, region, contact) : undefined;
    const found = known.get(partnerKey(kind, person ?? name)) ?? (await register(staff, partner, person));
    await signAgreements(staff, partner, await consent(staff, partner, found), now);
    partners.set(name, found.id);
    for (const [offer, id] of await offerResources(stage, partner, found.id, now)) resources.set(offer, id);
  }
  return { partners, resources };
};
