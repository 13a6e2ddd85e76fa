import type { DomainEvent } from '../domain/events.ts';
import type { FigureMetric } from '../domain/figures/figure-metric.ts';
import type { FigureStore } from '../domain/figures/ports.ts';
import type { Report } from '../domain/figures/report.ts';
import type { Target } from '../domain/figures/target.ts';
import { isProvinceCode, provinceOf } from '../domain/region-code.ts';
import { putNew, putVersion, readOf } from './action.ts';
import { putEvent } from './event-write.ts';
import { createFigureSheets } from './figure-sheets.ts';
import type { Item } from './item.ts';
import { sharedEventKey } from './keys/feed.ts';
import * as keys from './keys/figures.ts';
import { lastPart } from './keys/owner.ts';
import { list } from './list.ts';
import { orNull, withoutNulls } from './optional.ts';
import type { StoreSite } from './store-site.ts';

/** The target that an item holds: what its key tells is not kept besides. */
const parseTarget = (item: Item): Target => {
  const { pk, sk, id, version, number, comparator, setBy } = item as unknown as Target & { pk: string; sk: string };
  const [region = '', metric] = sk.split('#');
  return { id, version, region, year: Number(lastPart(pk)), metric: metric as FigureMetric, number, comparator, setBy };
};

const parseReport = (item: Item): Report => {
  const { sk, id, version, asOf, cells, rows, attestedAt, attestedBy, remark } = item as unknown as Report &
    Report['figures'] & { readonly sk: string };
  return {
    id,
    version,
    figures: { region: keys.regionOf(item), month: sk, asOf: orNull(asOf ?? undefined), cells, rows },
    attestedAt,
    attestedBy,
    remark: orNull(remark ?? undefined),
  };
};

/** Figures, targets and reports of one owner, as `keys/figures.ts` lays them out. */
export const createFigureStore = ({ table, loader, cursors }: StoreSite): FigureStore => {
  const { owner } = table;
  const ownTargets = (year: number) =>
    isProvinceCode(owner) ? keys.sharedTargets(owner, year) : keys.targets(owner, year);
  const targetKey = (region: string, year: number, metric: string) => ({
    pk: ownTargets(year),
    sk: keys.targetSort(region, metric),
  });
  const targetsIn = async (pk: string, region: string) =>
    (await table.query({ pk, prefix: keys.targetsOf(region), eventually: true })).items.map(parseTarget);
  const event = (
    key: { pk: string; sk: string },
    of: { id: string; version: number },
    region: string,
    told: DomainEvent,
  ) => putEvent({ owner, ...of, region, key: sharedEventKey(key, of.version) }, told);

  return {
    ...createFigureSheets(table),

    target: (region, year, metric) => readOf(targetKey(region, year, metric), (item) => item && parseTarget(item)),
    saveTarget(before, after, told) {
      const { id, version, region, year, metric, number, comparator, setBy } = after;
      const key = targetKey(region, year, metric);
      return [
        putVersion({ ...key, id, version, number, comparator, setBy }, before),
        event(key, { id, version }, isProvinceCode(owner) ? owner : region, told),
      ];
    },
    async listTargets(region, year) {
      const shared = isProvinceCode(owner) ? [] : [keys.sharedTargets(provinceOf(owner), year)];
      const found = await Promise.all([ownTargets(year), ...shared].map((pk) => targetsIn(pk, region)));
      return found.flat();
    },

    report: (region, month) => readOf(keys.report(owner, region, month), (item) => item && parseReport(item)),
    addReport({ id, version, figures: { region, month, asOf, cells, rows }, ...attested }, told) {
      const key = keys.report(owner, region, month);
      return [
        putNew({ ...key, id, version, cells, rows, ...withoutNulls({ asOf, ...attested }) }),
        event(key, { id, version }, region, told),
      ];
    },
    async getReport(region, month) {
      const item = await loader.load(keys.report(owner, region, month));
      return item && parseReport(item);
    },
    listReports: (region, page) =>
      list(
        table,
        cursors,
        { pk: keys.reports(owner, region), prefix: keys.monthlyReports, descending: true, parse: parseReport },
        page,
      ),
  };
};
