import type { Community, Compound, Region } from '../domain/counties/region.ts';
import { formatId } from '../domain/entity-id.ts';
import { townshipOf } from '../domain/region-code.ts';
import type { IndexKeys, Item } from './item.ts';
import { belowKeys, compounds, region as regionKey } from './keys/counties.ts';
import { orNull, withoutNulls } from './optional.ts';

/** A township's or a community's item, listed below the region that holds it. */
export const regionItem = (owner: string, region: Region): Item & IndexKeys => {
  const { kind: _, code, ...fields } = region;
  const parent = region.kind === 'TOWNSHIP' ? owner : townshipOf(code);
  return { ...regionKey(owner, code), ...withoutNulls({ ...fields }), ...belowKeys(owner, parent, code) };
};

/** The township or community that an item holds; the length of its code says which. */
export const parseRegion = (item: Item): Region => {
  const { sk: code, name, validFrom, validTo, version, pilotBatch } = item as unknown as Community & { sk: string };
  const place = { code, name, validFrom, validTo: orNull(validTo) };
  return code.length === 9
    ? { kind: 'TOWNSHIP', ...place }
    : { kind: 'COMMUNITY', ...place, version, pilotBatch: orNull(pilotBatch) };
};

/** The compound that an item holds. */
export const parseCompound = (owner: string, item: Item): Compound => {
  const { sk, name, version, community } = item as unknown as Compound & { sk: string };
  return { kind: 'COMPOUND', id: formatId(owner, 'compound', sk.slice(compounds.length)), version, name, community };
};
