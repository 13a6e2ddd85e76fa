import type { NeedState } from '../../../../functions/domain/needs/need.ts';
import type { DemoPlan } from '../demo-need.ts';
import type { HeardNeed } from './heard-need.ts';

/** What staff do next about a need. */
export type Step = 'triage' | 'assign' | 'accept' | 'answer' | 'close' | 'reopen';

const answered: readonly NeedState[] = ['ANSWERED', 'CLOSED', 'REOPENED'];
const accepted: readonly NeedState[] = ['IN_PROGRESS', ...answered];

/**
 * The next step of a plan from where a need stands; undefined where it stands as planned, or where somebody took it
 * another way. It depends on nothing but the need, so a load that was stopped goes on at any step.
 */
export const nextStep = (need: Pick<HeardNeed, 'state' | 'assigned'>, plan: DemoPlan): Step | undefined => {
  switch (need.state) {
    case 'HEARD':
      return plan.triage ? 'triage' : undefined;
    case 'TRIAGED':
      if (!accepted.includes(plan.state)) return undefined;
      return need.assigned ? 'accept' : 'assign';
    case 'REFERRED':
      return accepted.includes(plan.state) ? 'accept' : undefined;
    case 'IN_PROGRESS':
      return answered.includes(plan.state) ? 'answer' : undefined;
    case 'ANSWERED':
      if (plan.state === 'CLOSED' || plan.closedOn !== null) return 'close';
      return plan.state === 'REOPENED' ? 'reopen' : undefined;
    case 'CLOSED':
      return plan.state === 'REOPENED' ? 'reopen' : undefined;
    default:
      return undefined;
  }
};
