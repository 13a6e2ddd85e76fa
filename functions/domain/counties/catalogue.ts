/** 需求类别: the county's own list, each with the working days that it promises. */
export interface Category {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly serviceLevelDays: number;
  readonly archived: boolean;
  readonly version: number;
}

/** 承办单位: a department, station or institution to which needs are referred. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  /** Unified social credit code (GB 32100); null where the unit has none of its own. */
  readonly organisationCode: string | null;
  readonly archived: boolean;
  readonly version: number;
}

/** One day on which the county departs from the published calendar. */
export interface CalendarCorrection {
  readonly date: string;
  readonly kind: 'HOLIDAY' | 'WORKDAY';
}

/** A county's departures from the published calendar in one year. */
export interface CalendarYear {
  readonly id: string;
  readonly year: number;
  readonly version: number;
  readonly corrections: readonly CalendarCorrection[];
}
