import type { IndexKeys, Key } from '../item.ts';
import { county } from './counties.ts';
import { fourDigits, head, lastPart, type Owner } from './owner.ts';

/** A needs list: head and versions. Each version's entries and sources lie in a partition of its own, by its content. */
export const listPartition = (owner: Owner, token: string): string => `${owner}#LIST#${token}`;
export const list = (owner: Owner, token: string): Key => ({ pk: listPartition(owner, token), sk: head });
export const versions = 'V#';
export const version = (owner: Owner, token: string, number: number): Key => ({
  pk: listPartition(owner, token),
  sk: `${versions}${fourDigits(number)}`,
});

/** Under which one version's entries and sources lie. */
interface Content {
  readonly number: number;
  readonly hash: string;
}
export const content = (owner: Owner, token: string, { number, hash }: Content): string =>
  `${listPartition(owner, token)}#${versions}${fourDigits(number)}#${hash}`;
export const entries = 'E#';
export const entrySort = (rank: number): string => `${entries}${fourDigits(rank)}`;
export const sources = (topicToken: string): string => `S#${topicToken}#`;
export const sourceSort = (topicToken: string, place: number): string => `${sources(topicToken)}${fourDigits(place)}`;

/** The lists of a community, by period. */
export const communityLists = (owner: Owner, community: string): string => `${owner}#COMMUNITY#${community}#LISTS`;
export const listKeys = (owner: Owner, community: string, period: string, token: string): IndexKeys => ({
  g1pk: communityLists(owner, community),
  g1sk: `${period}#${token}`,
});
export const listOfListed = (owner: Owner, sort: string): Key => list(owner, lastPart(sort));

/** The marker that a community has one list of a period. */
export const listMarker = (owner: Owner, community: string, period: string): Key => ({
  pk: `${owner}#UNIQUE#LIST#${community}#${period}`,
  sk: head,
});

/** A county's formulas, but for the first. */
export const formulas = 'FORMULA#';
export const formula = (owner: Owner, number: number): Key => ({
  pk: county(owner).pk,
  sk: `${formulas}${fourDigits(number)}`,
});
export const formulaNumber = (sort: string): number => Number(lastPart(sort));

/** What everybody sees: of a community its published lists, and of each the first entries; the further ones by version. */
export const publicCommunity = (owner: Owner, community: string): string => `${owner}#PUBLIC#${community}`;
export const publicLists = 'LIST#';
export const publicList = (owner: Owner, community: string, period: string): Key => ({
  pk: publicCommunity(owner, community),
  sk: `${publicLists}${period}`,
});
export const publicTop = (owner: Owner, community: string, period: string): Key => ({
  pk: publicCommunity(owner, community),
  sk: `TOP#${period}`,
});
export const publicContent = (owner: Owner, token: string, { number, hash }: Content): string =>
  `${owner}#PUBLIC#LIST#${token}#${versions}${fourDigits(number)}#${hash}`;
