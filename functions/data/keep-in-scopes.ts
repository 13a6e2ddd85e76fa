import { isWithin, overlaps, type RegionCode } from '../domain/region-code.ts';

/** What of a list lies within one of the scopes; no filter for who reaches the whole county, whose list it is. */
export const keepWithin = (owner: RegionCode, scopes: readonly RegionCode[]) =>
  !scopes.includes(owner) && {
    keep: ({ community }: { readonly community: RegionCode }) => scopes.some((scope) => isWithin(community, scope)),
  };

/** Whether one of the scopes has ground in common with where something is at home, which may be larger than a scope. */
export const isTouched = (scopes: readonly RegionCode[], { region }: { readonly region: RegionCode }): boolean =>
  scopes.some((scope) => overlaps(scope, region));

/** What of a list is touched by one of the scopes; no filter for who reaches the whole county. */
export const keepTouching = (owner: RegionCode, scopes: readonly RegionCode[]) =>
  !scopes.includes(owner) && { keep: (node: { readonly region: RegionCode }) => isTouched(scopes, node) };
