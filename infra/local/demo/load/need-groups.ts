import type { DemoNeed } from '../demo-need.ts';

/** A need and those that are merged into it: they are done one after the other, groups side by side. */
export interface NeedGroup {
  readonly need: DemoNeed;
  readonly repeats: readonly DemoNeed[];
}

const isMerged = ({ plan }: DemoNeed): boolean => plan.outcome === 'MERGED';

/** The needs as groups, in the order of their first. */
export const needGroups = (needs: readonly DemoNeed[]): readonly NeedGroup[] =>
  needs
    .filter((need) => !isMerged(need))
    .map((need) => ({ need, repeats: needs.filter((one) => isMerged(one) && one.duplicateOf === need.ref) }));
