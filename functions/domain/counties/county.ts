import type { RegionCode } from '../region-code.ts';

/** A tenant: a county-level division (县、区、市). Everything below it is its own. */
export interface County {
  readonly id: RegionCode;
  readonly code: RegionCode;
  readonly name: string;
  readonly state: 'ACTIVE' | 'SUSPENDED';
  readonly version: number;
  /** Working days that a need without a category may take. */
  readonly serviceLevelDays: number;
  /** The keys of its personal data and of its digests, wrapped by the key ring. */
  readonly keys: { readonly data: string; readonly digest: string };
}

/** A province's row about one of its counties: how far provisioning got, and what the county is called. */
export interface CountyEntry {
  readonly id: RegionCode;
  readonly code: RegionCode;
  readonly name: string;
  readonly state: 'PROVISIONING' | 'ACTIVE' | 'SUSPENDED';
  readonly version: number;
  readonly regions: number;
}

/** What a county without a category's service level promises: ten working days, as 12345 orders commonly do. */
export const defaultServiceLevelDays = 10;
