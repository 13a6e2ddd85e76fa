import { answerPublicly } from '../../../domain/answers/answer-publicly.ts';
import { answerSurvey } from '../../../domain/answers/answer-survey.ts';
import { collectAnswer } from '../../../domain/answers/collect-answer.ts';
import { reviewAnswer } from '../../../domain/answers/review-answer.ts';
import { withdrawAnswer } from '../../../domain/answers/withdraw-answer.ts';
import { withdrawOwnAnswer } from '../../../domain/answers/withdraw-own-answer.ts';
import { withdrawPublicAnswer } from '../../../domain/answers/withdraw-public-answer.ts';
import { acting } from '../../acting.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

/** How batches are answered, and answers are looked through. */
export const answerMutation = {
  collectAnswer: acting('answer')(collectAnswer),
  answerSurvey: acting('answer')(answerSurvey),
  answerPublicly: async (_source, { input }, context) =>
    payload(context, await answerPublicly(await context.intakeOf(input.county), input), ({ entity }) => ({
      at: entity?.at ?? null,
    })),
  withdrawAnswer: acting('answer')(withdrawAnswer),
  withdrawOwnAnswer: acting('answer')(withdrawOwnAnswer),
  withdrawPublicAnswer: async (_source, { input }, context) =>
    payload(context, await withdrawPublicAnswer(await context.intakeOf(input.county), input), () => ({
      withdrawn: true,
    })),
  reviewAnswer: acting('answer')(reviewAnswer),
} satisfies Partial<MutationResolvers>;
