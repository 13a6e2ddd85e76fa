import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { conflict, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { Brand } from './brand.ts';
import { checkLook, type GivenLook } from './check-look.ts';
import type { BrandFailure } from './failures.ts';
import type { BrandDesk } from './ports.ts';
import { umbrellaRefusal, underUmbrella } from './umbrella.ts';

interface ReviseBrandInput extends CommandInput, GivenLook {
  readonly brand: string;
  readonly version: number;
  /** Absent keeps it, null takes the brand out from under it. */
  readonly umbrella?: string | null | undefined;
}

/** Changes what is given of a brand and keeps the rest. What was copied of it elsewhere is not rewritten by this. */
export const reviseBrand = async (
  { brands, commands }: BrandDesk,
  input: ReviseBrandInput,
): Promise<Result<Outcome<Brand>, BrandFailure<'reviseBrand'>>> => {
  const look = checkLook(input);
  if (!look.ok) return look;
  const { idempotencyKey, umbrella: above } = input;

  return commands.run(
    { operation: 'reviseBrand', idempotencyKey, input },
    { brand: brands.brand(input.brand), ...(above != null && { umbrella: brands.brand(above) }) },
    ({ brand, umbrella }) => {
      if (!brand) return refuse('NOT_FOUND', ['brand']);
      if (brand.version !== input.version) return conflict(brand.version);
      if (brand.archived) return refuse('ARCHIVED', ['brand']);
      if (above != null) {
        if (brand.isUmbrella || above === brand.id) return refuse('BAD_UMBRELLA', ['umbrella']);
        const refused = umbrellaRefusal(umbrella);
        if (refused) return refused;
      }
      const after: Brand = {
        ...brand,
        ...look.value,
        version: brand.version + 1,
        umbrella: above === undefined ? brand.umbrella : above,
      };
      const data = { umbrella: after.umbrella, renamed: after.name !== brand.name };
      return ok({
        entity: after,
        writes: [
          ...brands.saveBrand(brand, after, { type: 'brand.revised', data }),
          ...underUmbrella(brands, umbrella, after),
        ],
      });
    },
    ({ brand }) => brand,
  );
};
