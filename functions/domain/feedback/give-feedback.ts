import type { Outcome } from '../command.ts';
import type { CountySecrets } from '../county-secrets.ts';
import { refuse } from '../failure.ts';
import type { Need } from '../needs/need.ts';
import { visibleBy } from '../needs/visible.ts';
import { supporterOf } from '../people/new-person.ts';
import type { Person } from '../people/person.ts';
import { visiblePerson } from '../people/visible-person.ts';
import type { Result } from '../result.ts';
import { checkRating, type RatingInput } from './check-rating.ts';
import type { FeedbackFailure } from './failures.ts';
import { askerSlot, type Feedback } from './feedback.ts';
import { feedbackPolicy } from './policy.ts';
import type { FeedbackDesk } from './ports.ts';
import { settleFeedback } from './settle-feedback.ts';

interface GiveFeedbackInput extends RatingInput {
  readonly need: string;
  /** Whose feedback it is, where staff write it down; a resident's is the viewer's own. */
  readonly person?: string | null | undefined;
}

/** The asker's place is one for token, receipt and staff; any other is made for this subject alone, so that nobody can be followed. */
const slotOf = async (secrets: CountySecrets, need: Need, person: Person): Promise<string> => {
  const supporter = await supporterOf({ secrets }, person);
  if (need.requester === person.id || need.supporter === supporter) return askerSlot;
  return (await secrets.digest('feedback', `${need.receiptKey}\n${supporter}`)).slice(0, 32);
};

/** A resident says how a need was served, or staff write down what somebody told them. One human being counts once. */
export const giveFeedback = async (
  desk: FeedbackDesk,
  input: GiveFeedbackInput,
): Promise<Result<Outcome<Feedback>, FeedbackFailure<'giveFeedback'>>> => {
  const { viewer, needs, people, publicNeeds, feedback, secrets, commands } = desk;
  const checked = checkRating(input);
  if (!checked.ok) return checked;
  const own = viewer.grants.find(({ role }) => role === 'RESIDENT')?.scope;
  const personId = input.person ?? own;
  if (personId === undefined) return refuse('PERSON_MISSING', ['person']);

  // Both are read before, since the key of the place that the command reads is made of them; no action on the need
  // changes its receipt's key or who asked.
  const [found, known] = await Promise.all([needs.getHead(input.need), people.get(personId)]);
  const need = visibleBy(feedbackPolicy.giveFeedback, viewer, found);
  if (!need) return refuse('NOT_FOUND', ['need']);
  const person = visiblePerson(viewer, known);
  if (!person) return refuse('NOT_FOUND', ['person']);
  const subject = need.receiptKey;
  const slot = await slotOf(secrets, need, person);
  const via = person.id === own ? 'SIGNED_IN' : 'STAFF';
  const said = { ...checked.value, subject, slot, person: person.id, via } as const;

  return commands.run(
    { operation: 'giveFeedback', idempotencyKey: input.idempotencyKey, input },
    { standing: publicNeeds.standing(subject), given: feedback.given(subject, slot) },
    (seen) => settleFeedback(desk, seen, said, need.id),
    (seen) => seen.given,
  );
};
