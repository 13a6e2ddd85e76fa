import { createHash } from 'node:crypto';
import { tokenOf } from '../domain/entity-id.ts';
import type { Partner } from '../domain/partners/partner.ts';
import { type ItemWrite, putNew, remove } from './action.ts';
import type { Key } from './item.ts';
import { organisationCode, personPartner } from './keys/partners.ts';

/** Where the marker of an organisation's code stands. */
export const codeMarker = (owner: string, code: string): Key =>
  organisationCode(owner, createHash('sha256').update(code).digest('hex').slice(0, 32));

/** Where it is written which partner a person is. */
export const personMarker = (owner: string, person: string): Key => personPartner(owner, tokenOf(person, 'person'));

const markersOf = (owner: string, { person, organisationCode: code }: Partner): Key[] => [
  ...(person === null ? [] : [personMarker(owner, person)]),
  ...(code === null ? [] : [codeMarker(owner, code)]),
];

/** Takes for a partner what nobody else may have, and gives back what it no longer has. What stayed is left alone. */
export const markerWrites = (owner: string, before: Partner | undefined, after: Partner): ItemWrite[] => {
  const [had, has] = [before ? markersOf(owner, before) : [], markersOf(owner, after)];
  const isIn = (keys: readonly Key[], { pk }: Key) => keys.some((key) => key.pk === pk);
  return [
    ...had.filter((key) => !isIn(has, key)).map(remove),
    ...has.filter((key) => !isIn(had, key)).map((key) => putNew({ ...key, partner: after.id })),
  ];
};
