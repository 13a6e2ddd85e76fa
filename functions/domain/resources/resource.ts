import type { LocalDate } from '../local-date.ts';
import type { RegionCode } from '../region-code.ts';

/** What is offered. FUNDS are what a partner pays for by itself: recorded here, never collected. */
export type ResourceKind = 'VENUE' | 'GOODS' | 'FUNDS' | 'SKILL' | 'SERVICE';

/** 资源: what a partner offers, in its own unit, and how much of it is still free. */
export interface Resource {
  readonly id: string;
  readonly version: number;
  readonly partner: string;
  /** As it was when the resource was offered: of a person the masked name. */
  readonly partnerName: string;
  readonly kind: ResourceKind;
  readonly name: string;
  readonly quantity: number;
  readonly unit: string;
  /** What no commitment in force holds: `quantity` less their sum, never below 0. */
  readonly available: number;
  /** Where it may be used: the county, a township or a community. */
  readonly region: RegionCode;
  readonly startsOn: LocalDate;
  /** The last day on which it may be used. */
  readonly endsOn: LocalDate;
  readonly conditions: string | null;
  /** WITHDRAWN, and ENDED with its last day, it takes no new commitments; those in force stay. */
  readonly state: 'OFFERED' | 'WITHDRAWN' | 'ENDED';
  readonly offeredAt: string;
}

/** Whether its last day has passed by the Shanghai date `today`. */
export const isOver = ({ endsOn }: Pick<Resource, 'endsOn'>, today: LocalDate): boolean => endsOn < today;
