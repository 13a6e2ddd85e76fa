import type { Read, Write } from '../command.ts';
import type { Desk } from '../desk.ts';
import type { DomainEvent } from '../events.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Brand, ServiceBoard, ShownBoard, ShownBrand } from './brand.ts';

/** Brands and service boards of one county. */
export interface BrandStore {
  brand(id: string): Read<Brand | undefined>;
  board(id: string): Read<ServiceBoard | undefined>;

  /** Head, event, and the public copy where what is shown of it changed. */
  saveBrand(before: Brand | undefined, after: Brand, event: DomainEvent): Write[];
  saveBoard(before: ServiceBoard | undefined, after: ServiceBoard, event: DomainEvent): Write[];

  getBrand(id: string): Promise<Brand | undefined>;
  getBoard(id: string): Promise<ServiceBoard | undefined>;
  /** A brand beside something else; it may be a second old. */
  nearBrand(id: string): Promise<Brand | undefined>;
  /** By `order`, then by age. */
  listBrands(page: PageRequest): Promise<Page<Brand>>;
  listBoards(brand: string, page: PageRequest): Promise<Page<ServiceBoard>>;
}

/** What a county shows everybody of its brands, read under the public's own role. */
export interface PublicBrands {
  /** All that is in use, in no order. */
  listShown(): Promise<{ readonly brands: readonly ShownBrand[]; readonly boards: readonly ShownBoard[] }>;
}

/** Where brands are made and changed. */
export interface BrandDesk extends Desk {
  readonly brands: BrandStore;
}
