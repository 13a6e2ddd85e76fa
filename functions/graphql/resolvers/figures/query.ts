import { seeFigureMonths, seeFigures } from '../../../domain/figures/see-figures.ts';
import { seeProvinceFigures } from '../../../domain/figures/see-province.ts';
import { seeReport, seeReports } from '../../../domain/figures/see-report.ts';
import { seeTargets } from '../../../domain/figures/see-targets.ts';
import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';

type Asked = 'figures' | 'figureMonths' | 'provinceFigures' | 'targets' | 'report' | 'reports';

/** What is asked of figures, targets and reports. */
export const figureQuery: Pick<QueryResolvers, Asked> = {
  figures: (_source, { region, month }, { desk }) => seeFigures(desk, region, month),
  figureMonths: (_source, { region, year }, { desk }) => seeFigureMonths(desk, region, year),
  provinceFigures: (_source, { month }, { desk }) => seeProvinceFigures(desk, month),
  targets: (_source, { region, year }, { desk }) => seeTargets(desk, region, year),
  report: (_source, { region, month }, { desk }) => seeReport(desk, region, month),
  reports: async (_source, { region, ...page }, { desk }) => connection(await seeReports(desk, region, page)),
};
