import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { formatId } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { ServiceBoard } from './brand.ts';
import { checkLook, type GivenLook } from './check-look.ts';
import type { BrandFailure } from './failures.ts';
import type { BrandDesk } from './ports.ts';

interface CreateBoardInput extends CommandInput, Omit<GivenLook, 'slogan'> {
  readonly brand: string;
  readonly name: string;
}

const blank = { version: 1, theme: null, colour: null, order: 0, archived: false } as const;

/** Makes a service board of a brand that is in use. */
export const createBoard = async (
  { brands, commands, viewer, ids }: BrandDesk,
  input: CreateBoardInput,
): Promise<Result<Outcome<ServiceBoard>, BrandFailure<'createBoard'>>> => {
  const look = checkLook(input);
  if (!look.ok) return look;
  const { idempotencyKey, name } = input;

  return commands.run(
    { operation: 'createBoard', idempotencyKey, input },
    { brand: brands.brand(input.brand) },
    ({ brand }) => {
      if (!brand) return refuse('NOT_FOUND', ['brand']);
      if (brand.archived) return refuse('ARCHIVED', ['brand']);
      const id = formatId(viewer.owner, 'board', ids.next());
      // The look holds the name too, cleaned.
      const board: ServiceBoard = { ...blank, id, brand: brand.id, name, ...look.value };
      const event = { type: 'board.created', data: { brand: brand.id } } as const;
      return ok({ entity: board, writes: brands.saveBoard(undefined, board, event) });
    },
  );
};
