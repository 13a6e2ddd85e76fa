import { giveFeedback } from '../../../domain/feedback/give-feedback.ts';
import { publishFeedback } from '../../../domain/feedback/publish-feedback.ts';
import { rateByReceipt } from '../../../domain/feedback/rate-by-receipt.ts';
import { withdrawFeedback } from '../../../domain/feedback/withdraw-feedback.ts';
import { acting } from '../../acting.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

/** How feedback is given, and shown. */
export const feedbackMutation = {
  rateByReceipt: async (_source, { input }, context) =>
    payload(context, await rateByReceipt(await context.intakeOf(input.county), input), ({ entity }) => ({
      rating: entity?.rating ?? null,
    })),
  giveFeedback: acting('feedback')(giveFeedback),
  publishFeedback: acting('feedback')(publishFeedback),
  withdrawFeedback: acting('feedback')(withdrawFeedback),
} satisfies Partial<MutationResolvers>;
