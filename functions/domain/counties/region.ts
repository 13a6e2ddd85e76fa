import type { RegionCode } from '../region-code.ts';

interface Place {
  readonly name: string;
  /** The code counts from this day on. */
  readonly validFrom: string;
  /** The code's last day; null while it is in force. Codes are reused, so an ended one is kept. */
  readonly validTo: string | null;
}

/** 乡镇／街道, 9 digits. */
export interface Township extends Place {
  readonly kind: 'TOWNSHIP';
  readonly code: RegionCode;
}

/** 社区／村, 12 digits: the unit of work. */
export interface Community extends Place {
  readonly kind: 'COMMUNITY';
  readonly code: RegionCode;
  readonly version: number;
  /** Which batch of pilots (首批 = 1) it belongs to, or null. */
  readonly pilotBatch: number | null;
}

/** 小区: no national code, so an own id under its community. */
export interface Compound {
  readonly kind: 'COMPOUND';
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly community: RegionCode;
}

/** A division below the county with an official code; `kind` tells which. */
export type Region = Township | Community;

/** One division as the public division data gives it. */
export interface RegionEntry {
  readonly code: RegionCode;
  readonly name: string;
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
}

/** Makes the region of an entry: nine digits are a township, twelve a community. */
export const regionOf = ({ code, name, validFrom, validTo }: RegionEntry): Region =>
  code.length === 9
    ? { kind: 'TOWNSHIP', code, name, validFrom, validTo: validTo ?? null }
    : { kind: 'COMMUNITY', code, name, validFrom, validTo: validTo ?? null, version: 1, pilotBatch: null };

/** Whether a region's code was in force on a Shanghai date. */
export const isInForce = (region: Region, on: string): boolean =>
  region.validFrom <= on && (region.validTo === null || on <= region.validTo);
