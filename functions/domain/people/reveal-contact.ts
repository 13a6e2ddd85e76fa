import type { CommandInput } from '../desk.ts';
import { refuse } from '../failure.ts';
import { badIdempotencyKey } from '../idempotency-key.ts';
import type { NeedStore } from '../needs/ports.ts';
import { visible } from '../needs/visible.ts';
import { reaches } from '../policy.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import type { PeopleFailure } from './failures.ts';
import type { ContactField, Person } from './person.ts';
import { peoplePolicy } from './policy.ts';
import type { PeopleDesk } from './ports.ts';

interface RevealContactInput extends CommandInput {
  readonly person: string;
  /** The need through which a unit's handler has to do with the person. */
  readonly need?: string | null | undefined;
  readonly reason: string;
}

interface RevealedContact {
  readonly person: Person;
  readonly contact: { readonly [F in ContactField]?: string };
}

/** Shows a person's contact in the clear, after the look has been written down. Every look is an audit entry of its own. */
export const revealContact = async (
  desk: PeopleDesk & { readonly needs: NeedStore },
  input: RevealContactInput,
): Promise<Result<RevealedContact, PeopleFailure<'revealContact'>>> => {
  const { viewer, people, needs, secrets, ids, clock } = desk;
  const badKey = badIdempotencyKey(input.idempotencyKey);
  if (badKey) return badKey;
  const reason = checkText(['reason'], input.reason, 'reason');
  if (!reason.ok) return reason;

  const person = await people.get(input.person);
  const need = input.need == null ? undefined : visible(viewer, 'need', await needs.getHead(input.need));
  const throughNeed = need !== undefined && [need.requester, need.onBehalfOf].includes(input.person);
  const within = person && reaches(peoplePolicy.revealContact, viewer, { region: person.community });
  if (!person || !(within || throughNeed)) return refuse('NOT_FOUND', ['person']);

  await people.audit({
    id: ids.next(),
    subject: person.id,
    action: 'REVEAL_CONTACT',
    reason: reason.value,
    by: viewer.digest,
    at: clock.now().toISOString(),
  });
  const plain: { [F in ContactField]?: string } = {};
  for (const [field, sealed] of Object.entries(person.sealed) as [ContactField, string][]) {
    plain[field] = await secrets.unseal(person.id, field, sealed);
  }
  return ok({ person, contact: plain });
};
