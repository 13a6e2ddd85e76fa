import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { refuse } from '../failure.ts';
import { reaches } from '../policy.ts';
import type { RegionCode } from '../region-code.ts';
import { ok, type Result } from '../result.ts';
import { checkOptionalText } from '../text-check.ts';
import type { FigureFailure } from './failures.ts';
import { isMonth, type Month, monthOf } from './month.ts';
import { figurePolicy } from './policy.ts';
import type { FigureDesk } from './ports.ts';
import type { Report } from './report.ts';

interface AttestReportInput extends CommandInput {
  readonly region: RegionCode;
  readonly month: Month;
  /** As of which number the figures stood that were seen. */
  readonly number: number;
  readonly remark?: string | null | undefined;
}

/**
 * Keeps a region's figures of a month as they stand. Whoever attests names the number that was seen: if anything was
 * counted since, the figures are looked at anew.
 */
export const attestReport = async (
  desk: FigureDesk,
  input: AttestReportInput,
): Promise<Result<Outcome<Report>, FigureFailure<'attestReport'>>> => {
  const { viewer, clock, commands, counties, figures } = desk;
  const { region, month } = input;
  const remark = checkOptionalText(['remark'], input.remark, 'note');
  if (!remark.ok) return remark;
  if (!isMonth(month)) return refuse('NOT_FOUND', ['month']);

  return commands.run(
    { operation: 'attestReport', idempotencyKey: input.idempotencyKey, input },
    { report: figures.report(region, month), ...(region !== viewer.owner && { place: counties.region(region) }) },
    async ({ report, place }) => {
      const known = region === viewer.owner || place !== undefined;
      const within = reaches(figurePolicy.attestReport, viewer, { region });
      if (!known || !within) return refuse('NOT_FOUND', ['region']);
      const now = clock.now();
      if (month >= monthOf(now)) return refuse('MONTH_NOT_OVER', ['month']);
      if (report) return refuse('ALREADY_ATTESTED', ['month']);
      const standing = await figures.getMonth(region, month);
      const number = standing.asOf?.seq ?? 0;
      if (number !== input.number) return refuse('FIGURES_MOVED', ['number'], { number });
      const entity: Report = {
        id: `${viewer.owner}-report-${region}-${month}`,
        version: 1,
        figures: standing,
        attestedAt: now.toISOString(),
        attestedBy: viewer.digest,
        remark: remark.value,
      };
      const event = { type: 'report.attested', data: { region, month, number } } as const;
      return ok({ entity, writes: figures.addReport(entity, event) });
    },
    ({ report }) => report,
  );
};
