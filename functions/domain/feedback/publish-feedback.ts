import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnFeedback, type FeedbackActionInput } from './act.ts';
import type { FeedbackFailure } from './failures.ts';
import { type Feedback, isRateable } from './feedback.ts';
import type { FeedbackDesk } from './ports.ts';

/** Shows everybody the words of one feedback on a project, with its rating and nobody's name. */
export const publishFeedback = (
  desk: FeedbackDesk,
  input: FeedbackActionInput,
): Promise<Result<Outcome<Feedback>, FeedbackFailure<'publishFeedback'>>> =>
  actOnFeedback(desk, 'publishFeedback', input, ({ words, publishedAt }, project) => {
    if (!isRateable(project)) return refuse('WRONG_STATE', ['project'], { state: project.state });
    if (words === null) return refuse('TEXT_EMPTY', ['feedback']);
    if (publishedAt !== null) return ok(undefined);
    const event = { type: 'feedback.published', data: { project: project.id } } as const;
    return ok({ publishedAt: desk.clock.now().toISOString(), event });
  });
