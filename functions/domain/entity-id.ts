import type { RegionCode } from './region-code.ts';

/** Every kind of thing that has an id of its own. */
type EntityKind =
  | 'need'
  | 'person'
  | 'unit'
  | 'compound'
  | 'note'
  | 'member'
  | 'topic'
  | 'partner'
  | 'resource'
  | 'commitment'
  | 'agreement'
  | 'brand'
  | 'board'
  | 'project'
  | 'update'
  | 'template'
  | 'feedback'
  | 'survey'
  | 'batch'
  | 'answer'
  | 'list';

/** `<county>-<kind>-<token>`; the token is a ULID, and for a member the digest of issuer and subject. */
export const formatId = (county: RegionCode, kind: EntityKind, token: string): string => `${county}-${kind}-${token}`;

const shape = /^(\d{6})-([a-z]+)-([0-9A-Za-z]{26,32})$/;

/**
 * The token under which an id is looked up in the viewer's own county. A malformed id, or one of another kind, yields
 * a token that no entity has, so that it costs the same read and finds the same nothing. The county is not looked at
 * here: whoever reads compares the id of what was found with the id that was asked for.
 */
export const tokenOf = (id: string, kind: EntityKind): string => {
  const parts = shape.exec(id);
  return parts?.[2] === kind && parts[3] ? parts[3] : '0'.repeat(26);
};

/** The county that an id claims to be of, or undefined where it has no such shape: what everybody may see is asked of it. */
export const ownerOf = (id: string): RegionCode | undefined => shape.exec(id)?.[1];

/** The kind that an id claims, or undefined where it has no such shape. */
export const kindOf = (id: string): string | undefined => shape.exec(id)?.[2];
