import type { Outcome, Write } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { tokenOf } from '../entity-id.ts';
import type { DomainEvent } from '../events.ts';
import { conflict, refuse } from '../failure.ts';
import { reaches } from '../policy.ts';
import type { Project } from '../projects/project.ts';
import { ok, type Result } from '../result.ts';
import type { FeedbackFailure } from './failures.ts';
import type { Feedback } from './feedback.ts';
import { feedbackPolicy } from './policy.ts';
import type { FeedbackDesk } from './ports.ts';

/** What every decision about words names: the feedback as it was seen, and the project that it is about. */
export interface FeedbackActionInput extends CommandInput {
  readonly project: string;
  readonly feedback: string;
  readonly version: number;
}

type Deciding = 'publishFeedback' | 'withdrawFeedback';

/** What a decision makes of a feedback; undefined where it is so already. */
type Decided = { readonly publishedAt: string | null; readonly event: DomainEvent } | undefined;

/**
 * One decision about the words of a project's feedback. The project is not held: nothing that happens to a published
 * one takes away that it was public.
 */
export const actOnFeedback = <C extends Deciding>(
  { viewer, projects, feedback, commands }: FeedbackDesk,
  operation: C,
  input: FeedbackActionInput,
  decide: (given: Feedback, project: Project) => Result<Decided, FeedbackFailure<C>>,
): Promise<Result<Outcome<Feedback>, FeedbackFailure<C> | FeedbackFailure<'withdrawFeedback'>>> => {
  type Refused = FeedbackFailure<C> | FeedbackFailure<'withdrawFeedback'>;
  type Answer = Result<{ entity: Feedback; writes: readonly Write[] }, Refused>;
  return commands.run(
    { operation, idempotencyKey: input.idempotencyKey, input },
    {
      project: projects.project(input.project),
      given: feedback.given(tokenOf(input.project, 'project'), tokenOf(input.feedback, 'feedback')),
    },
    async ({ project, given }): Promise<Answer> => {
      const reached = project && reaches(feedbackPolicy[operation], viewer, { region: project.community });
      if (!reached) return refuse('NOT_FOUND', ['project']);
      if (given?.id !== input.feedback) return refuse('NOT_FOUND', ['feedback']);
      if (given.version !== input.version) return conflict(given.version);
      const decided = decide(given, project);
      if (!decided.ok) return decided;
      if (!decided.value) return ok({ entity: given, writes: [] });
      const { publishedAt, event } = decided.value;
      const entity = { ...given, version: given.version + 1, publishedAt };
      return ok({ entity, writes: feedback.save(given, entity, event) });
    },
    (seen) => seen.given,
  );
};
