import { isInForce, type Region } from '../counties/region.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import type { Person } from '../people/person.ts';
import { visiblePerson } from '../people/visible-person.ts';
import { reaches } from '../policy.ts';
import { ok, type Result } from '../result.ts';
import type { CheckedRegistration } from './check-registration.ts';
import type { PartnerFailure } from './failures.ts';
import type { Partner } from './partner.ts';
import { partnerPolicy } from './policy.ts';
import type { PartnerDesk } from './ports.ts';

/** Who a new partner is, and where it is at home. */
type Identity = Pick<Partner, 'name' | 'region' | 'person'>;

/** What a TALENT is called: no more than the mask shows, and a resident where no name is known. */
export const nameOfTalent = ({ masked }: Person): string => masked.name ?? '居民';

/** A TALENT is a resident whom the viewer sees, at home where that person is; all others are where they say, if it is there. */
export const identityOf = (
  { viewer, clock }: PartnerDesk,
  { organisation }: CheckedRegistration,
  seen: { readonly person?: Person | undefined; readonly region?: Region | undefined },
): Result<Identity, PartnerFailure<'registerPartner'>> => {
  const reached = (region: string) => reaches(partnerPolicy.registerPartner, viewer, { region });
  if (organisation === undefined) {
    const person = visiblePerson(viewer, seen.person);
    if (!person || !reached(person.community)) return refuse('NOT_FOUND', ['person']);
    return ok({ name: nameOfTalent(person), region: person.community, person: person.id });
  }
  const { name, region } = organisation;
  const there = region === viewer.owner || seen.region !== undefined;
  if (!there || !reached(region)) return refuse('NOT_FOUND', ['region']);
  const inForce = seen.region === undefined || isInForce(seen.region, shanghaiDate(clock.now()));
  return inForce ? ok({ name, region, person: null }) : refuse('REGION_NOT_IN_FORCE', ['region']);
};
