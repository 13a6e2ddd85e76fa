import type { DomainEvent } from '../events.ts';
import type { FeedEvent } from '../feed/feed-event.ts';
import type { RegionCode } from '../region-code.ts';
import type { FigureDimension } from './dimension.ts';
import type { FigureMetric } from './figure-metric.ts';
import type { Month } from './month.ts';

/** By how much an event moves one metric in one month, and which parts of it. */
export interface FigureDelta {
  readonly month: Month;
  readonly metric: FigureMetric;
  readonly n: number;
  readonly of: { readonly [D in FigureDimension]?: string | readonly string[] };
}

/** What is counted of an event: all that is asked of it, so that figures follow from the feed alone. */
export type Counted = DomainEvent & Pick<FeedEvent, 'region' | 'at'>;

/** The region and those that it lies in: a community, its township, its county. */
export const regionsAround = (region: RegionCode): readonly RegionCode[] =>
  [12, 9, 6].filter((digits) => digits <= region.length).map((digits) => region.slice(0, digits));

/** A move of a level from one part to another; null is outside. */
export const moved = (
  month: Month,
  metric: FigureMetric,
  by: FigureDimension,
  from: string | null,
  to: string | null,
): readonly FigureDelta[] => {
  if (from === to) return [];
  const out = from === null ? [] : [{ month, metric, n: -1, of: { [by]: from } }];
  return to === null ? out : [...out, { month, metric, n: 1, of: { [by]: to } }];
};
