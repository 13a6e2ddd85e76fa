import type { IndexKeys, Key } from '../item.ts';
import { body, head, lastPart, type Owner } from './owner.ts';

/** A template: head and long texts. */
export const templatePartition = (owner: Owner, token: string): string => `${owner}#TEMPLATE#${token}`;
export const template = (owner: Owner, token: string): Key => ({ pk: templatePartition(owner, token), sk: head });
export const templateTexts = (owner: Owner, token: string): Key => ({ pk: templatePartition(owner, token), sk: body });

/** The county's library: what is in use, in the order in which it was made. */
export const templates = (owner: Owner): string => `${owner}#TEMPLATES`;
export const templateKeys = (owner: Owner, token: string): IndexKeys => ({ g1pk: templates(owner), g1sk: token });

/** What the counties of a province share with each other, the newest last. Any of them may read it. */
export const sharedTemplates = (province: Owner): string => `${province}#SHARED#TEMPLATES`;
export const sharedHeads = 'HEAD#';
export const sharedTemplate = (province: Owner, county: Owner, token: string): Key => ({
  pk: sharedTemplates(province),
  sk: `${sharedHeads}${token}#${county}`,
});
const sharedBodies = 'BODY#';
export const sharedTexts = (province: Owner, county: Owner, token: string): Key => ({
  pk: sharedTemplates(province),
  sk: `${sharedBodies}${token}#${county}`,
});

/** The county and the template that a copy's sort key names. */
export const sharedBy = (sort: string): { readonly county: Owner; readonly token: string } => ({
  county: lastPart(sort),
  token: sort.slice(sort.indexOf('#') + 1, sort.lastIndexOf('#')),
});
