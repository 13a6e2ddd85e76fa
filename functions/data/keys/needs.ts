import type { IndexKeys, Key } from '../item.ts';
import { body, head, lastPart, type Owner } from './owner.ts';

/** A need: head, long texts, supporters, notes, and links to what was merged into it. */
export const needPartition = (owner: Owner, token: string): string => `${owner}#NEED#${token}`;
export const need = (owner: Owner, token: string): Key => ({ pk: needPartition(owner, token), sk: head });
export const needTexts = (owner: Owner, token: string): Key => ({ pk: needPartition(owner, token), sk: body });
export const notes = 'NOTE#';
export const note = (owner: Owner, token: string, noteToken: string): Key => ({
  pk: needPartition(owner, token),
  sk: `${notes}${noteToken}`,
});
export const supports = 'SUPPORT#';
export const support = (owner: Owner, token: string, digest: string): Key => ({
  pk: needPartition(owner, token),
  sk: `${supports}${digest}`,
});
export const mergedLinks = 'MERGED#';
export const merged = (owner: Owner, into: string, token: string): Key => ({
  pk: needPartition(owner, into),
  sk: `${mergedLinks}${token}`,
});

/** A topic of a community, and its list there in the order in which topics were added. */
export const topic = (owner: Owner, token: string): Key => ({ pk: `${owner}#TOPIC#${token}`, sk: head });
export const communityTopics = (owner: Owner, community: string): string => `${owner}#COMMUNITY#${community}#TOPICS`;
export const topicKeys = (owner: Owner, community: string, token: string): IndexKeys => ({
  g1pk: communityTopics(owner, community),
  g1sk: token,
});

/** The marker that makes another system's number unique. */
export const externalNumber = (owner: Owner, digest: string): Key => ({
  pk: `${owner}#UNIQUE#HOTLINE#${digest}`,
  sk: head,
});

/** What the holder of a receipt may see. */
export const publicReceipt = (owner: Owner, digest: string): Key => ({
  pk: `${owner}#PUBLIC#RECEIPT#${digest}`,
  sk: head,
});

/** The lists in which a need stands: of its community by time; while it is open also by urgency and by due date. */
export const communityNeeds = (owner: Owner, community: string): string => `${owner}#COMMUNITY#${community}#NEEDS`;
export const openNeeds = (owner: Owner, community: string): string => `${owner}#COMMUNITY#${community}#OPEN`;
export const dueNeeds = (owner: Owner): string => `${owner}#DUE#NEED`;

/** A need's place in its community's list, where it stays for ever. */
export const communityKeys = (owner: Owner, community: string, heardAt: string, token: string): IndexKeys => ({
  g1pk: communityNeeds(owner, community),
  g1sk: `${heardAt}#${token}`,
});

/** Urgency is inverted, so that ascending is the most urgent first and the soonest due within. */
export const openKeys = (
  owner: Owner,
  community: string,
  { urgency, dueOn, token }: { readonly urgency: number; readonly dueOn: string; readonly token: string },
): IndexKeys => ({
  g2pk: openNeeds(owner, community),
  g2sk: `${4 - urgency}#${dueOn}#${token}`,
  g3pk: dueNeeds(owner),
  g3sk: `${dueOn}#${community}#${token}`,
});

/** The need that a sort key of any of these lists names: its token stands last. */
export const needOfListed = (owner: Owner, sort: string): Key => need(owner, lastPart(sort));

/** What a member (digest) or a unit (token) is to do, by due date. */
export const toDo = (owner: Owner, holder: string): string => `${owner}#TODO#${holder}`;
export const toDoKey = (owner: Owner, holder: string, dueOn: string, token: string): Key => ({
  pk: toDo(owner, holder),
  sk: `${dueOn}#${token}`,
});
