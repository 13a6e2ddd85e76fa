import { approveProject } from '../../../domain/projects/approve-project.ts';
import { archiveCriterion } from '../../../domain/projects/archive-criterion.ts';
import { beginProject } from '../../../domain/projects/begin-project.ts';
import { cancelProject } from '../../../domain/projects/cancel-project.ts';
import { closeProject } from '../../../domain/projects/close-project.ts';
import { createProject } from '../../../domain/projects/create-project.ts';
import { defineCriterion } from '../../../domain/projects/define-criterion.ts';
import { evaluateProject } from '../../../domain/projects/evaluate-project.ts';
import { linkNeeds } from '../../../domain/projects/link-needs.ts';
import { publishProject } from '../../../domain/projects/publish-project.ts';
import { recordPublication } from '../../../domain/projects/record-publication.ts';
import { rescheduleProject } from '../../../domain/projects/reschedule-project.ts';
import { returnProject } from '../../../domain/projects/return-project.ts';
import { reviseProject } from '../../../domain/projects/revise-project.ts';
import { submitProject } from '../../../domain/projects/submit-project.ts';
import { unlinkNeed } from '../../../domain/projects/unlink-need.ts';
import { withdrawUpdate } from '../../../domain/projects/withdraw-update.ts';
import { writeUpdate } from '../../../domain/projects/write-update.ts';
import { acting } from '../../acting.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

const action = acting('project');

/** What is done to projects. */
export const projectMutation = {
  createProject: async (_source, { input }, context) =>
    payload(context, await createProject(context.desk, input), async ({ id, entity }) => ({
      project: entity ?? (await context.desk.projects.getHead(id)),
    })),
  reviseProject: action(reviseProject),
  submitProject: action(submitProject),
  returnProject: action(returnProject),
  approveProject: action(approveProject),
  publishProject: action(publishProject),
  rescheduleProject: action(rescheduleProject),
  beginProject: action(beginProject),
  evaluateProject: action(evaluateProject),
  closeProject: action(closeProject),
  cancelProject: action(cancelProject),
  linkNeeds: action(linkNeeds),
  unlinkNeed: action(unlinkNeed),
  writeUpdate: action(writeUpdate),
  withdrawUpdate: action(withdrawUpdate),
  recordPublication: action(recordPublication),
  defineCriterion: acting('criterion')(defineCriterion),
  archiveCriterion: acting('criterion')(archiveCriterion),
} satisfies Partial<MutationResolvers>;
