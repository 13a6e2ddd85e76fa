import type { IndexKeys, Key } from '../item.ts';
import { body, head, type Owner } from './owner.ts';

/** A template: head and long texts. */
export const templatePartition = (owner: Owner, token: string): string => `${owner}#TEMPLATE#${token}`;
export const template = (owner: Owner, token: string): Key => ({ pk: templatePartition(owner, token), sk: head });
export const templateTexts = (owner: Owner, token: string): Key => ({ pk: templatePartition(owner, token), sk: body });

/** The county's library: what is in use, in the order in which it was made. */
export const templates = (owner: Owner): string => `${owner}#TEMPLATES`;
export const templateKeys = (owner: Owner, token: string): IndexKeys => ({ g1pk: templates(owner), g1sk: token });
