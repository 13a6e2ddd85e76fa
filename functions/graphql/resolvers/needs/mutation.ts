import { acceptNeed } from '../../../domain/needs/accept-need.ts';
import { addTopic } from '../../../domain/needs/add-topic.ts';
import { answerNeed } from '../../../domain/needs/answer-need.ts';
import { assignNeed } from '../../../domain/needs/assign-need.ts';
import { closeNeed } from '../../../domain/needs/close-need.ts';
import { hearNeed } from '../../../domain/needs/hear-need.ts';
import { mergeNeed } from '../../../domain/needs/merge-need.ts';
import { noteNeed } from '../../../domain/needs/note-need.ts';
import { reopenNeed } from '../../../domain/needs/reopen-need.ts';
import { returnNeed } from '../../../domain/needs/return-need.ts';
import { supportNeed } from '../../../domain/needs/support-need.ts';
import { triageNeed } from '../../../domain/needs/triage-need.ts';
import { acting } from '../../acting.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

const action = acting('need');

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
