import type { Outcome, Write } from '../command.ts';
import { formatId, tokenOf } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { supporterOf } from '../people/new-person.ts';
import type { Person } from '../people/person.ts';
import { reaches } from '../policy.ts';
import { ok, type Result } from '../result.ts';
import type { RatingInput, Said } from './check-rating.ts';
import type { FeedbackFailure } from './failures.ts';
import { type Feedback, isRateable } from './feedback.ts';
import { feedbackPolicy } from './policy.ts';
import type { FeedbackDesk } from './ports.ts';
import { slotOf } from './slot-of.ts';

/**
 * Somebody known says what a project was like: for oneself any that everybody sees, else one within the viewer's reach.
 * The project is not held: a rating beside its cancelling is one given just before, and hundreds may rate at once.
 */
export const rateProject = async (
  desk: FeedbackDesk,
  input: RatingInput & { readonly project: string },
  person: Person,
  said: Said,
): Promise<Result<Outcome<Feedback>, FeedbackFailure<'giveFeedback'>>> => {
  const { viewer, owner, clock, projects, feedback, secrets, commands } = desk;
  const subject = tokenOf(input.project, 'project');
  const slot = await slotOf(secrets, subject, await supporterOf(desk, person));
  type Answer = Result<{ entity: Feedback; writes: readonly Write[] }, FeedbackFailure<'giveFeedback'>>;
  return commands.run(
    { operation: 'giveFeedback', idempotencyKey: input.idempotencyKey, input },
    { project: projects.project(input.project), given: feedback.given(subject, slot) },
    async ({ project, given }): Promise<Answer> => {
      const open = said.via === 'SIGNED_IN' && project?.publishedAt != null;
      const reached = project && reaches(feedbackPolicy.giveFeedback, viewer, { region: project.community });
      if (!project || !(open || reached)) return refuse('NOT_FOUND', ['project']);
      if (!isRateable(project)) return refuse('WRONG_STATE', ['project'], { state: project.state });
      if (given) return refuse('ALREADY_RATED');
      // The place is a secret of the county already, so it is the id as well: by it staff find what they publish.
      const id = formatId(owner, 'feedback', slot);
      const entity: Feedback = {
        ...said,
        id,
        version: 1,
        subject,
        slot,
        region: project.community,
        at: clock.now().toISOString(),
        publishedAt: null,
      };
      const { rating, via, proxy } = said;
      const event = { type: 'feedback.given', data: { subject: project.id, rating, via, proxy } } as const;
      return ok({ entity, writes: feedback.give(entity, event) });
    },
    (seen) => seen.given,
  );
};
