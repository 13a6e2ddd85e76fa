import { figure, figures } from './figures.ts';
import { report, reportCorrection, target } from './report.ts';

/** Every type of figures, targets and reports. */
export const figureResolvers = {
  Figures: figures,
  Figure: figure,
  Target: target,
  Report: report,
  ReportCorrection: reportCorrection,
};
