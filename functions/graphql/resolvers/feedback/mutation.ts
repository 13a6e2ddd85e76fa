import { giveFeedback } from '../../../domain/feedback/give-feedback.ts';
import { rateByReceipt } from '../../../domain/feedback/rate-by-receipt.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

/** How feedback is given. */
export const feedbackMutation = {
  rateByReceipt: async (_source, { input }, context) =>
    payload(context, await rateByReceipt(await context.intakeOf(input.county), input), ({ entity }) => ({
      rating: entity?.rating ?? null,
    })),
  giveFeedback: async (_source, { input }, context) =>
    payload(context, await giveFeedback(context.desk, input), ({ entity }) => ({ feedback: entity })),
} satisfies Partial<MutationResolvers>;
