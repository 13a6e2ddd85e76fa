import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { formatId } from '../entity-id.ts';
import { ok, type Result } from '../result.ts';
import type { Brand } from './brand.ts';
import { checkLook, type GivenLook } from './check-look.ts';
import type { BrandFailure } from './failures.ts';
import type { BrandDesk } from './ports.ts';
import { umbrellaRefusal, underUmbrella } from './umbrella.ts';

interface CreateBrandInput extends CommandInput, GivenLook {
  readonly name: string;
  readonly umbrella?: string | null | undefined;
}

const blank = {
  version: 1,
  theme: null,
  slogan: null,
  colour: null,
  isUmbrella: false,
  order: 0,
  archived: false,
} as const;

/** Makes a brand, at the top or under an umbrella; everybody sees it at once. */
export const createBrand = async (
  { brands, commands, viewer, ids }: BrandDesk,
  input: CreateBrandInput,
): Promise<Result<Outcome<Brand>, BrandFailure<'createBrand'>>> => {
  const look = checkLook(input);
  if (!look.ok) return look;
  const { idempotencyKey, name, umbrella: above } = input;

  return commands.run(
    { operation: 'createBrand', idempotencyKey, input },
    { ...(above != null && { umbrella: brands.brand(above) }) },
    ({ umbrella }) => {
      const refused = above == null ? undefined : umbrellaRefusal(umbrella);
      if (refused) return refused;
      const id = formatId(viewer.owner, 'brand', ids.next());
      // The look holds the name too, cleaned.
      const brand: Brand = { ...blank, id, name, umbrella: umbrella?.id ?? null, ...look.value };
      const event = { type: 'brand.created', data: { umbrella: brand.umbrella } } as const;
      return ok({
        entity: brand,
        writes: [...brands.saveBrand(undefined, brand, event), ...underUmbrella(brands, umbrella, brand)],
      });
    },
  );
};
