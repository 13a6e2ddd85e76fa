import { attestReport } from '../../../domain/figures/attest-report.ts';
import { setTarget } from '../../../domain/figures/set-target.ts';
import { acting } from '../../acting.ts';
import type { MutationResolvers } from '../../generated/types.ts';

/** What is done to targets and reports. */
export const figureMutation = {
  setTarget: acting('target')(setTarget),
  attestReport: acting('report')(attestReport),
} satisfies Partial<MutationResolvers>;
