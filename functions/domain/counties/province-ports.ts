import type { Read, Write } from '../command.ts';
import type { Desk } from '../desk.ts';
import type { DomainEvent } from '../events.ts';
import type { Page, PageRequest } from '../page.ts';
import type { RegionCode } from '../region-code.ts';
import type { County, CountyEntry } from './county.ts';
import type { CountyStore } from './ports.ts';
import type { Region } from './region.ts';

/** A province's list of its counties. */
export interface ProvinceStore {
  county(code: RegionCode): Read<CountyEntry | undefined>;
  saveCounty(before: CountyEntry | undefined, after: CountyEntry): Write[];
  getCounty(code: RegionCode): Promise<CountyEntry | undefined>;
  listCounties(page: PageRequest): Promise<Page<CountyEntry>>;
}

/** What is done inside one county while its province sets it up; nobody sees its rows before the head is there. */
export interface CountySite extends Desk {
  readonly counties: CountyStore;
  stage(regions: readonly Region[]): Promise<void>;
  countRegions(): Promise<number>;
  /** New keys for personal data and digests, wrapped by the key ring. */
  newKeys(): Promise<County['keys']>;
  /** Writes the head for the first time, and the public copy of the county. */
  open(county: County, event: DomainEvent): Write[];
}

/** Where a province's administrator works; of a county nothing is reached but what provisioning writes. */
export interface ProvinceDesk extends Desk {
  readonly province: ProvinceStore;
  /** The county's own partition, under a session of that county. */
  site(county: RegionCode): Promise<CountySite>;
}
