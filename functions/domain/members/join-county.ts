import type { Outcome } from '../command.ts';
import { isInForce } from '../counties/region.ts';
import type { CommandInput } from '../desk.ts';
import { formatId } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { checkContact } from '../people/contact.ts';
import { newPerson } from '../people/new-person.ts';
import type { Contact } from '../people/person.ts';
import { ok, type Result } from '../result.ts';
import type { MemberFailure } from './failures.ts';
import type { MemberProfile } from './member-profile.ts';
import type { MemberDesk } from './ports.ts';

interface JoinCountyInput extends CommandInput {
  readonly community: string;
  readonly contact: Contact;
}

/** A resident joins with a token of the county: a person is made, and the grant that holds its id. Twice is once. */
export const joinCounty = async (
  desk: MemberDesk,
  input: JoinCountyInput,
): Promise<Result<Outcome<MemberProfile>, MemberFailure<'joinCounty'>>> => {
  const { viewer, owner, clock, counties, members, people, commands } = desk;
  const contact = checkContact(input.contact, ['contact']);
  if (!contact.ok) return contact;

  const id = formatId(owner, 'member', viewer.digest);
  const reads = { county: counties.head, community: counties.community(input.community), member: members.member(id) };
  return commands.run(
    { operation: 'joinCounty', idempotencyKey: input.idempotencyKey, input },
    reads,
    async ({ county, community, member }) => {
      if (!county || !community) return refuse('NOT_FOUND', ['community']);
      if (!isInForce(community, shanghaiDate(clock.now()))) return refuse('REGION_NOT_IN_FORCE', ['community']);
      if (member?.person != null) return ok({ entity: member, writes: [] });
      const { person, phoneDigest } = await newPerson(desk, contact.value, community.code);
      const after: MemberProfile = {
        id,
        version: (member?.version ?? 0) + 1,
        label: member?.label ?? person.masked.name ?? '居民',
        person: person.id,
      };
      const grant = {
        role: 'RESIDENT',
        scope: person.id,
        member: id,
        grantedAt: person.registeredAt,
        revokedAt: null,
      } as const;
      const event = {
        type: 'member.granted',
        data: { member: id, role: 'RESIDENT', scope: 'PERSON', kinds: [] },
      } as const;
      return ok({
        entity: after,
        writes: [...members.save(member, after, grant, event, undefined), ...people.add(person, phoneDigest)],
      });
    },
    ({ member }) => member,
  );
};
