import type { BatchDesk } from '../batches/ports.ts';
import type { Read, Write } from '../command.ts';
import type { DomainEvent, StoredEvent } from '../events.ts';
import type { Page, PageRequest } from '../page.ts';
import type { ProjectDesk } from '../projects/ports.ts';
import type { RegionCode } from '../region-code.ts';
import type { Formula } from './formula.ts';
import type { ListEntry, ListSource, ListVersion, NeedsList, SourcesByTopic, VersionRef } from './needs-list.ts';
import type { PublicEntry, PublicList } from './public-list.ts';

/** All that tells one version from another; when and by whom it was made does not. */
export interface ListContent extends Pick<ListVersion, 'formula' | 'inputs'> {
  readonly entries: readonly ListEntry[];
  /** None where they are those of an earlier version. */
  readonly sources: SourcesByTopic;
}

/** Needs lists of one county with their versions, entries and sources, and the county's formulas. */
export interface NeedsListStore {
  list(id: string): Read<NeedsList | undefined>;
  /** The list of a community and period, by its id. */
  opened(community: RegionCode, period: string): Read<string | undefined>;
  /** Formula 1 is built in: of it this finds nothing. */
  formula(number: number): Read<Formula | undefined>;

  /** Digest of a version's content; ranks in the version before are no part of it. */
  hashOf(content: ListContent): string;
  /** Entries and sources under a version that is not there yet, so that nothing shows them. */
  stage(list: NeedsList, version: VersionRef, entries: readonly ListEntry[], sources: SourcesByTopic): Promise<void>;
  /** What everybody will see beyond the top, under a version that is not published yet. */
  stageShown(list: NeedsList, version: VersionRef, entries: readonly PublicEntry[]): Promise<void>;
  /** Head, event, and the marker that there is one of this community and period. */
  add(list: NeedsList, event: DomainEvent): Write[];
  save(before: NeedsList, after: NeedsList, event: DomainEvent): Write[];
  addVersion(list: NeedsList, version: ListVersion): Write[];
  addFormula(formula: Formula, event: DomainEvent): Write[];
  /** What everybody sees from now on: the list, and its first {@link shownAtOnce} entries. */
  publish(shown: PublicList, top: readonly PublicEntry[]): Write[];
  withdraw(list: NeedsList): Write[];

  getHead(id: string): Promise<NeedsList | undefined>;
  getVersion(id: string, number: number): Promise<ListVersion | undefined>;
  getEntry(id: string, version: VersionRef, rank: number): Promise<ListEntry | undefined>;
  getFormula(number: number): Promise<Formula | undefined>;
  /** All, the newest first, with the one that is built in. */
  listFormulas(): Promise<readonly Formula[]>;
  /** By period, the newest first. */
  listInCommunity(community: RegionCode, page: PageRequest): Promise<Page<NeedsList>>;
  /** The newest first. */
  listVersions(id: string, page: PageRequest): Promise<Page<ListVersion>>;
  listEntries(id: string, version: VersionRef, page: PageRequest): Promise<Page<ListEntry>>;
  /** By rank, read strongly and to the end. */
  listAllEntries(id: string, version: VersionRef): Promise<readonly ListEntry[]>;
  /** Those that weigh most first. */
  listSources(id: string, version: VersionRef, topic: string, page: PageRequest): Promise<Page<ListSource>>;
  /** Needs of one topic, by their ids, to the end. */
  listSourceNeeds(id: string, version: VersionRef, topic: string): Promise<readonly string[]>;
  listEvents(id: string, page: PageRequest): Promise<Page<StoredEvent>>;
}

/** So many entries of a published list are read at once; the rest lie one by one. */
export const shownAtOnce = 40;

/** A published list with the entries that are read at once. */
export type ShownList = PublicList & { readonly top: readonly PublicEntry[] };

/** What a county shows everybody of its needs lists, read under the public's own role. */
export interface PublicNeedsLists {
  get(community: RegionCode, period: string): Promise<ShownList | undefined>;
  /** By period, the newest first; without entries. */
  list(community: RegionCode, page: PageRequest): Promise<Page<PublicList>>;
  /** A cursor is one of this publication: after the next one it is nobody's. */
  listEntries(list: ShownList, page: PageRequest): Promise<Page<PublicEntry>>;
}

/** Where needs lists are computed, moved, published, and projects started from them. */
export interface NeedsListDesk extends ProjectDesk, BatchDesk {
  readonly needsLists: NeedsListStore;
}
