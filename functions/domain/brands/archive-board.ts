import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { conflict, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { ServiceBoard } from './brand.ts';
import type { BrandFailure } from './failures.ts';
import type { BrandDesk } from './ports.ts';

interface ArchiveBoardInput extends CommandInput {
  readonly board: string;
  readonly version: number;
}

/** Takes a board out of use: what stands on it keeps it, nothing new can be put on it. */
export const archiveBoard = (
  { brands, commands }: BrandDesk,
  input: ArchiveBoardInput,
): Promise<Result<Outcome<ServiceBoard>, BrandFailure<'archiveBoard'>>> =>
  commands.run(
    { operation: 'archiveBoard', idempotencyKey: input.idempotencyKey, input },
    { board: brands.board(input.board) },
    ({ board }) => {
      if (!board) return refuse('NOT_FOUND', ['board']);
      if (board.version !== input.version) return conflict(board.version);
      if (board.archived) return refuse('ARCHIVED', ['board']);
      const after: ServiceBoard = { ...board, archived: true, version: board.version + 1 };
      return ok({ entity: after, writes: brands.saveBoard(board, after, { type: 'board.archived', data: {} }) });
    },
    ({ board }) => board,
  );
