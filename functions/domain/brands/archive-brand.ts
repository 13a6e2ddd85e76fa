import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { conflict, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { Brand } from './brand.ts';
import type { BrandFailure } from './failures.ts';
import type { BrandDesk } from './ports.ts';

interface ArchiveBrandInput extends CommandInput {
  readonly brand: string;
  readonly version: number;
}

/** Takes a brand out of use, its boards with it for the public; they and all that stands on them keep it. */
export const archiveBrand = (
  { brands, commands }: BrandDesk,
  input: ArchiveBrandInput,
): Promise<Result<Outcome<Brand>, BrandFailure<'archiveBrand'>>> =>
  commands.run(
    { operation: 'archiveBrand', idempotencyKey: input.idempotencyKey, input },
    { brand: brands.brand(input.brand) },
    ({ brand }) => {
      if (!brand) return refuse('NOT_FOUND', ['brand']);
      if (brand.version !== input.version) return conflict(brand.version);
      if (brand.archived) return refuse('ARCHIVED', ['brand']);
      const after: Brand = { ...brand, archived: true, version: brand.version + 1 };
      return ok({ entity: after, writes: brands.saveBrand(brand, after, { type: 'brand.archived', data: {} }) });
    },
    ({ brand }) => brand,
  );
