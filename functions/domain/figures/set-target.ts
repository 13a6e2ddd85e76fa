import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { conflict, refuse } from '../failure.ts';
import { reaches } from '../policy.ts';
import { outOfRange } from '../range-check.ts';
import { isProvinceCode, isWithin, type RegionCode } from '../region-code.ts';
import { ok, type Result } from '../result.ts';
import type { FigureFailure } from './failures.ts';
import type { FigureMetric } from './figure-metric.ts';
import { figurePolicy } from './policy.ts';
import type { FigureDesk } from './ports.ts';
import type { Comparator, Target } from './target.ts';

interface SetTargetInput extends CommandInput {
  readonly region: RegionCode;
  readonly year: number;
  readonly metric: FigureMetric;
  readonly number: number;
  readonly comparator: Comparator;
  /** The version seen, to change a target; absent to set one. */
  readonly version?: number | null | undefined;
}

/** Of a county any region that it has, of a province itself and any county that it has. */
const placeReads = ({ viewer, counties, provinceCounties }: FigureDesk, region: RegionCode) => {
  if (region === viewer.owner) return {};
  return isProvinceCode(viewer.owner) ? { place: provinceCounties.county(region) } : { place: counties.region(region) };
};

const isMine = ({ viewer }: FigureDesk, region: RegionCode): boolean =>
  isProvinceCode(viewer.owner)
    ? region.length === 6 &&
      isWithin(region, viewer.owner.slice(0, 2)) &&
      reaches(figurePolicy.setTarget, viewer, { region: viewer.owner })
    : reaches(figurePolicy.setTarget, viewer, { region });

/** Says what an area is to reach in a year, or says it anew. */
export const setTarget = async (
  desk: FigureDesk,
  input: SetTargetInput,
): Promise<Result<Outcome<Target>, FigureFailure<'setTarget'>>> => {
  const { viewer, commands, figures } = desk;
  const { region, year, metric, number, comparator } = input;
  const outside =
    outOfRange(['year'], year, { from: 2020, to: 2099 }) ??
    outOfRange(['number'], number, { from: 1, to: 100_000_000 });
  if (outside) return outside;

  return commands.run(
    { operation: 'setTarget', idempotencyKey: input.idempotencyKey, input },
    { target: figures.target(region, year, metric), ...placeReads(desk, region) },
    ({ target, place }) => {
      const known = region === viewer.owner || place !== undefined;
      if (!known || !isMine(desk, region)) return refuse('NOT_FOUND', ['region']);
      const current = target?.version ?? 0;
      if (current !== (input.version ?? 0)) return conflict(current);
      const id = `${viewer.owner}-target-${year}-${region}-${metric}`;
      const after: Target = { id, version: current + 1, region, year, metric, number, comparator, setBy: viewer.owner };
      const event = { type: 'target.set', data: { region, year, metric, number, comparator } } as const;
      return ok({ entity: after, writes: figures.saveTarget(target, after, event) });
    },
    ({ target }) => target,
  );
};
