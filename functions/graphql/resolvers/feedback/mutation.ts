import { giveFeedback } from '../../../domain/feedback/give-feedback.ts';
import { publishFeedback } from '../../../domain/feedback/publish-feedback.ts';
import { rateByReceipt } from '../../../domain/feedback/rate-by-receipt.ts';
import { withdrawFeedback } from '../../../domain/feedback/withdraw-feedback.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

/** How feedback is given, and shown. */
export const feedbackMutation = {
  rateByReceipt: async (_source, { input }, context) =>
    payload(context, await rateByReceipt(await context.intakeOf(input.county), input), ({ entity }) => ({
      rating: entity?.rating ?? null,
    })),
  giveFeedback: async (_source, { input }, context) =>
    payload(context, await giveFeedback(context.desk, input), ({ entity }) => ({ feedback: entity })),
  publishFeedback: async (_source, { input }, context) =>
    payload(context, await publishFeedback(context.desk, input), ({ entity }) => ({ feedback: entity })),
  withdrawFeedback: async (_source, { input }, context) =>
    payload(context, await withdrawFeedback(context.desk, input), ({ entity }) => ({ feedback: entity })),
} satisfies Partial<MutationResolvers>;
