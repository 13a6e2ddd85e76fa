import { deltasOfNeeds } from './deltas-of-needs.ts';
import { deltasOfOthers } from './deltas-of-others.ts';
import { deltasOfProjects } from './deltas-of-projects.ts';
import type { Counted, FigureDelta } from './figure-delta.ts';

/** What one event moves: nothing is asked but the event itself. */
export const deltasOf = (event: Counted): readonly FigureDelta[] => [
  ...deltasOfNeeds(event),
  ...deltasOfProjects(event),
  ...deltasOfOthers(event),
];
