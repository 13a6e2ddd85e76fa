import { reaches } from '../policy.ts';
import { isMonth, type Month, monthOf } from './month.ts';
import { figurePolicy } from './policy.ts';
import type { FigureDesk } from './ports.ts';
import type { SeenMonth } from './shown-figure.ts';

/** A month of all counties of a province, whose rows nobody there sees. */
export const seeProvinceFigures = async (
  { viewer, clock, provinceFigures }: FigureDesk,
  month: Month,
): Promise<readonly SeenMonth[]> => {
  const mayLook = reaches(figurePolicy.provinceFigures, viewer, { region: viewer.owner });
  if (!mayLook || !isMonth(month) || month > monthOf(clock.now())) return [];
  const found = await provinceFigures.listCounties(month);
  return found.map((figures) => ({ ...figures, unseen: figures }));
};
