import type { Outcome } from '../command.ts';
import { ok, type Result } from '../result.ts';
import { actOnFeedback, type FeedbackActionInput } from './act.ts';
import type { FeedbackFailure } from './failures.ts';
import type { Feedback } from './feedback.ts';
import type { FeedbackDesk } from './ports.ts';

/** Takes published words back, in whatever state the project is: who gave them may ask for it at any time. */
export const withdrawFeedback = (
  desk: FeedbackDesk,
  input: FeedbackActionInput,
): Promise<Result<Outcome<Feedback>, FeedbackFailure<'withdrawFeedback'>>> =>
  actOnFeedback(desk, 'withdrawFeedback', input, ({ publishedAt }, project) =>
    ok(
      publishedAt === null
        ? undefined
        : { publishedAt: null, event: { type: 'feedback.withdrawn', data: { project: project.id } } },
    ),
  );
