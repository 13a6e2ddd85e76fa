import type { RegionCode } from '../region-code.ts';

/** 需求事项: what many needs and survey options of a community ask for. Topics are ranked; needs are their sources. */
export interface NeedTopic {
  readonly id: string;
  readonly version: number;
  readonly community: RegionCode;
  readonly name: string;
}
