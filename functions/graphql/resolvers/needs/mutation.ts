import type { Outcome } from '../../../domain/command.ts';
import type { Failure } from '../../../domain/failure.ts';
import type { FailureCode } from '../../../domain/failures.ts';
import { acceptNeed } from '../../../domain/needs/accept-need.ts';
import { addTopic } from '../../../domain/needs/add-topic.ts';
import { answerNeed } from '../../../domain/needs/answer-need.ts';
import { assignNeed } from '../../../domain/needs/assign-need.ts';
import { closeNeed } from '../../../domain/needs/close-need.ts';
import { hearNeed } from '../../../domain/needs/hear-need.ts';
import { mergeNeed } from '../../../domain/needs/merge-need.ts';
import type { Need } from '../../../domain/needs/need.ts';
import { noteNeed } from '../../../domain/needs/note-need.ts';
import type { NeedDesk } from '../../../domain/needs/ports.ts';
import { reopenNeed } from '../../../domain/needs/reopen-need.ts';
import { returnNeed } from '../../../domain/needs/return-need.ts';
import { supportNeed } from '../../../domain/needs/support-need.ts';
import { triageNeed } from '../../../domain/needs/triage-need.ts';
import type { Result } from '../../../domain/result.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

/** An action whose payload is the need as it is now. */
const action =
  <I>(act: (desk: NeedDesk, input: I) => Promise<Result<Outcome<Need>, Failure<FailureCode>>>) =>
  async (_source: unknown, { input }: { readonly input: I }, context: Context) =>
    payload(context, await act(context.desk, input), ({ entity }) => ({ need: entity }));

/** What is done to needs. */
export const needMutation = {
  hearNeed: async (_source, { input }, context) =>
    payload(context, await hearNeed(context.desk, input), (heard) => heard),
  triageNeed: action(triageNeed),
  addTopic: async (_source, { input }, context) =>
    payload(context, await addTopic(context.desk, input), async ({ id, entity }) => ({
      topic: entity ?? (await context.desk.needs.getTopic(id)),
    })),
  mergeNeed: action(mergeNeed),
  assignNeed: action(assignNeed),
  acceptNeed: action(acceptNeed),
  returnNeed: action(returnNeed),
  answerNeed: action(answerNeed),
  closeNeed: action(closeNeed),
  reopenNeed: action(reopenNeed),
  noteNeed: action(noteNeed),
  supportNeed: action(supportNeed),
} satisfies Partial<MutationResolvers>;
