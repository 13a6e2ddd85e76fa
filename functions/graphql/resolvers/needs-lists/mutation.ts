import { computeNeedsList } from '../../../domain/needs-lists/compute-needs-list.ts';
import { moveEntry } from '../../../domain/needs-lists/move-entry.ts';
import { openNeedsList } from '../../../domain/needs-lists/open-needs-list.ts';
import { publishNeedsList } from '../../../domain/needs-lists/publish-needs-list.ts';
import { reviseFormula } from '../../../domain/needs-lists/revise-formula.ts';
import { startProject } from '../../../domain/needs-lists/start-project.ts';
import { withdrawNeedsList } from '../../../domain/needs-lists/withdraw-needs-list.ts';
import { acting } from '../../acting.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

const action = acting('list');

/** What is done to needs lists, and begun from them. */
export const needsListMutation = {
  openNeedsList: async (_source, { input }, context) =>
    payload(context, await openNeedsList(context.desk, input), async ({ id, entity }) => ({
      list: entity ?? (await context.desk.needsLists.getHead(id)),
    })),
  computeNeedsList: action(computeNeedsList),
  moveEntry: action(moveEntry),
  publishNeedsList: action(publishNeedsList),
  withdrawNeedsList: action(withdrawNeedsList),
  startProject: async (_source, { input }, context) =>
    payload(context, await startProject(context.desk, input), async ({ id, entity }) => ({
      project: entity ?? (await context.desk.projects.getHead(id)),
    })),
  reviseFormula: acting('formula')(reviseFormula),
} satisfies Partial<MutationResolvers>;
