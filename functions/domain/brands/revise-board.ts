import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { conflict, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { ServiceBoard } from './brand.ts';
import { checkLook, type GivenLook } from './check-look.ts';
import type { BrandFailure } from './failures.ts';
import type { BrandDesk } from './ports.ts';

interface ReviseBoardInput extends CommandInput, Omit<GivenLook, 'slogan'> {
  readonly board: string;
  readonly version: number;
}

/** Changes what is given of a board and keeps the rest. What was copied of it elsewhere is not rewritten by this. */
export const reviseBoard = async (
  { brands, commands }: BrandDesk,
  input: ReviseBoardInput,
): Promise<Result<Outcome<ServiceBoard>, BrandFailure<'reviseBoard'>>> => {
  const look = checkLook(input);
  if (!look.ok) return look;

  return commands.run(
    {
      operation: 'reviseBoard',
      idempotencyKey: input.idempotencyKey,
      input,
    },
    { board: brands.board(input.board) },
    ({ board }) => {
      if (!board) return refuse('NOT_FOUND', ['board']);
      if (board.version !== input.version) return conflict(board.version);
      if (board.archived) return refuse('ARCHIVED', ['board']);
      const after: ServiceBoard = { ...board, ...look.value, version: board.version + 1 };
      const data = { renamed: after.name !== board.name };
      return ok({ entity: after, writes: brands.saveBoard(board, after, { type: 'board.revised', data }) });
    },
    ({ board }) => board,
  );
};
