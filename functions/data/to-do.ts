import { tokenOf } from '../domain/entity-id.ts';
import { isOpen, type Need } from '../domain/needs/need.ts';
import { type ItemWrite, put, remove } from './action.ts';
import { type Key, nameOf } from './item.ts';
import { toDoKey } from './keys/needs.ts';

/** Where an open need stands in the lists of those who are to do it. */
const toDoKeys = (owner: string, need: Need): Key[] =>
  isOpen(need)
    ? [need.assignee, need.unit && tokenOf(need.unit, 'unit'), need.partner && tokenOf(need.partner, 'partner')]
        .filter((holder) => holder !== null)
        .map((holder) => toDoKey(owner, holder, need.dueOn, tokenOf(need.id, 'need')))
    : [];

/** Moves a need between to-do lists: what changed is written, what stayed is left alone. */
export const toDoWrites = (owner: string, before: Need, after: Need): ItemWrite[] => {
  const had = new Map(toDoKeys(owner, before).map((key) => [nameOf(key), key]));
  const has = new Map(toDoKeys(owner, after).map((key) => [nameOf(key), key]));
  return [
    ...[...had].filter(([name]) => !has.has(name)).map(([, key]) => remove(key)),
    ...[...has].filter(([name]) => !had.has(name)).map(([, key]) => put({ ...key, need: after.id })),
  ];
};
