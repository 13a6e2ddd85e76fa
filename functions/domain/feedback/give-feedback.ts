import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { visibleBy } from '../needs/visible.ts';
import { ownPerson } from '../people/own-person.ts';
import { visiblePerson } from '../people/visible-person.ts';
import type { Result } from '../result.ts';
import { checkRating, type RatingInput } from './check-rating.ts';
import type { FeedbackFailure } from './failures.ts';
import type { Feedback } from './feedback.ts';
import { feedbackPolicy } from './policy.ts';
import type { FeedbackDesk } from './ports.ts';
import { rateNeed } from './rate-need.ts';
import { rateProject } from './rate-project.ts';

interface GiveFeedbackInput extends RatingInput {
  readonly need?: string | null | undefined;
  readonly project?: string | null | undefined;
  /** Whose feedback it is, where staff write it down; a resident's is the viewer's own. */
  readonly person?: string | null | undefined;
}

/**
 * A resident says how a need was served or what a project was like, or staff write down what somebody told them. One
 * human being counts once.
 */
export const giveFeedback = async (
  desk: FeedbackDesk,
  input: GiveFeedbackInput,
): Promise<Result<Outcome<Feedback>, FeedbackFailure<'giveFeedback'>>> => {
  const { viewer, needs, people } = desk;
  const { need: needId, project } = input;
  const checked = checkRating(input);
  if (!checked.ok) return checked;
  if ((needId == null) === (project == null)) return refuse('FEEDBACK_SUBJECT_AMBIGUOUS');
  const own = ownPerson(viewer);
  const personId = input.person ?? own;
  if (personId === undefined) return refuse('PERSON_MISSING', ['person']);

  // Both are read before, since the key of the place that the command reads is made of them.
  const [found, known] = await Promise.all([needId == null ? undefined : needs.getHead(needId), people.get(personId)]);
  const person = visiblePerson(viewer, known);
  if (!person) return refuse('NOT_FOUND', ['person']);
  const said = { ...checked.value, person: person.id, via: person.id === own ? 'SIGNED_IN' : 'STAFF' } as const;
  if (project != null) return rateProject(desk, { ...input, project }, person, said);
  const need = visibleBy(feedbackPolicy.giveFeedback, viewer, found);
  return need ? rateNeed(desk, input, need, person, said) : refuse('NOT_FOUND', ['need']);
};
