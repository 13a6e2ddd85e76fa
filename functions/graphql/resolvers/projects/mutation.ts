import type { Outcome } from '../../../domain/command.ts';
import type { Failure } from '../../../domain/failure.ts';
import type { FailureCode } from '../../../domain/failures.ts';
import { approveProject } from '../../../domain/projects/approve-project.ts';
import { archiveCriterion } from '../../../domain/projects/archive-criterion.ts';
import { beginProject } from '../../../domain/projects/begin-project.ts';
import { cancelProject } from '../../../domain/projects/cancel-project.ts';
import { closeProject } from '../../../domain/projects/close-project.ts';
import { createProject } from '../../../domain/projects/create-project.ts';
import { defineCriterion } from '../../../domain/projects/define-criterion.ts';
import { evaluateProject } from '../../../domain/projects/evaluate-project.ts';
import { linkNeeds } from '../../../domain/projects/link-needs.ts';
import type { ProjectDesk } from '../../../domain/projects/ports.ts';
import type { Project } from '../../../domain/projects/project.ts';
import { publishProject } from '../../../domain/projects/publish-project.ts';
import { recordPublication } from '../../../domain/projects/record-publication.ts';
import { rescheduleProject } from '../../../domain/projects/reschedule-project.ts';
import { returnProject } from '../../../domain/projects/return-project.ts';
import { reviseProject } from '../../../domain/projects/revise-project.ts';
import { submitProject } from '../../../domain/projects/submit-project.ts';
import { unlinkNeed } from '../../../domain/projects/unlink-need.ts';
import { withdrawUpdate } from '../../../domain/projects/withdraw-update.ts';
import { writeUpdate } from '../../../domain/projects/write-update.ts';
import type { Result } from '../../../domain/result.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

/** An action whose payload is the project as it is now. */
const action =
  <I>(act: (desk: ProjectDesk, input: I) => Promise<Result<Outcome<Project>, Failure<FailureCode>>>) =>
  async (_source: unknown, { input }: { readonly input: I }, context: Context) =>
    payload(context, await act(context.desk, input), ({ entity }) => ({ project: entity }));

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
  defineCriterion: async (_source, { input }, context) =>
    payload(context, await defineCriterion(context.desk, input), ({ entity }) => ({ criterion: entity })),
  archiveCriterion: async (_source, { input }, context) =>
    payload(context, await archiveCriterion(context.desk, input), ({ entity }) => ({ criterion: entity })),
} satisfies Partial<MutationResolvers>;
