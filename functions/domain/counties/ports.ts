import type { Read, Write } from '../command.ts';
import type { Desk } from '../desk.ts';
import type { DomainEvent } from '../events.ts';
import type { Page, PageRequest } from '../page.ts';
import type { RegionCode } from '../region-code.ts';
import type { CalendarYear, Category, Unit } from './catalogue.ts';
import type { County } from './county.ts';
import type { Community, Compound, Region, Township } from './region.ts';

/** One county's own settings, regions and catalogue. */
export interface CountyStore {
  readonly head: Read<County | undefined>;
  /** The head, at most five seconds old. */
  current(): Promise<County | undefined>;
  region(code: RegionCode): Read<Region | undefined>;
  community(code: RegionCode): Read<Community | undefined>;
  compound(id: string): Read<Compound | undefined>;
  category(code: string): Read<Category | undefined>;
  unit(id: string): Read<Unit | undefined>;
  calendarYear(year: number): Read<CalendarYear | undefined>;

  saveCounty(before: County, after: County, event: DomainEvent): Write[];
  saveCommunity(before: Community, after: Community, event: DomainEvent): Write[];
  saveCompound(compound: Compound, event: DomainEvent): Write[];
  saveCategory(before: Category | undefined, after: Category, event: DomainEvent): Write[];
  saveUnit(before: Unit | undefined, after: Unit, event: DomainEvent): Write[];
  saveCalendarYear(before: CalendarYear | undefined, after: CalendarYear, event: DomainEvent): Write[];

  getRegion(code: RegionCode): Promise<Region | undefined>;
  getCompound(id: string): Promise<Compound | undefined>;
  getCategory(code: string): Promise<Category | undefined>;
  getUnit(id: string): Promise<Unit | undefined>;
  listTownships(page: PageRequest): Promise<Page<Township>>;
  listCommunities(township: RegionCode, page: PageRequest): Promise<Page<Community>>;
  listCompounds(community: RegionCode, page: PageRequest): Promise<Page<Compound>>;
  listCategories(page: PageRequest): Promise<Page<Category>>;
  listUnits(page: PageRequest): Promise<Page<Unit>>;
  listCalendarYears(): Promise<readonly CalendarYear[]>;
}

/** Where a county is set up. */
export interface CountyDesk extends Desk {
  readonly counties: CountyStore;
}
