import type { Write } from '../command.ts';
import { refuse } from '../failure.ts';
import type { Brand } from './brand.ts';
import type { BrandStore } from './ports.ts';

/** Why no brand may come under this one; undefined where one may. Umbrellas stand at the top, so there are two levels. */
export const umbrellaRefusal = (umbrella: Brand | undefined) => {
  if (!umbrella) return refuse('NOT_FOUND', ['umbrella']);
  if (umbrella.archived) return refuse('ARCHIVED', ['umbrella']);
  return umbrella.umbrella === null ? undefined : refuse('BAD_UMBRELLA', ['umbrella']);
};

/**
 * What the umbrella itself must remember of a brand that comes under it: that it is one from now on. The first brand
 * writes so in place of the version that was seen, so the umbrella cannot be put under another at the same time; for
 * all later ones nothing is left to race with.
 */
export const underUmbrella = (brands: BrandStore, umbrella: Brand | undefined, under: Brand): Write[] =>
  !umbrella || umbrella.isUmbrella
    ? []
    : brands.saveBrand(
        umbrella,
        { ...umbrella, isUmbrella: true, version: umbrella.version + 1 },
        { type: 'brand.made-umbrella', data: { under: under.id } },
      );
