import type { ServiceBoard, ShownBoard } from '../domain/brands/brand.ts';
import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { Item } from './item.ts';
import * as keys from './keys/brands.ts';
import { lastPart } from './keys/owner.ts';
import { orNull, withoutNulls } from './optional.ts';
import type { PublicCopy } from './public-copy.ts';

/** A board as it lies in the table: its id is its key, nothing stored that is null or false. */
interface BoardItem {
  readonly sk: string;
  readonly version: number;
  /** Token of its brand. */
  readonly brand: string;
  readonly name: string;
  readonly theme?: string;
  readonly colour?: string;
  readonly order: number;
  readonly archived?: true;
}

const shownFields = ({ brand, name, theme, colour, order }: ServiceBoard) => ({
  brand: tokenOf(brand, 'brand'),
  name,
  theme,
  colour,
  order,
});

/** The head's item with its place in its brand's list, where it stays when it is archived. */
export const boardItem = (owner: string, board: ServiceBoard): Item => {
  const { id, version, brand, order, archived } = board;
  const token = tokenOf(id, 'board');
  return {
    ...keys.board(owner, token),
    ...keys.ordered(keys.boardsOf(owner, tokenOf(brand, 'brand')), order, token),
    ...withoutNulls({ version, ...shownFields(board), archived: archived || null }),
  };
};

/** The public copy of a board; undefined of one that is out of use. */
export const publicBoardItem = (owner: string, board: ServiceBoard | undefined): PublicCopy =>
  board && !board.archived
    ? { ...keys.publicBoard(owner, tokenOf(board.id, 'board')), ...withoutNulls(shownFields(board)) }
    : undefined;

/** What a head's item or a public copy shows of its board. */
export const parseShownBoard = (owner: string, item: Item): ShownBoard => {
  const { sk, brand, name, theme, colour, order } = item as unknown as BoardItem;
  return {
    id: formatId(owner, 'board', lastPart(sk)),
    brand: formatId(owner, 'brand', brand),
    name,
    theme: orNull(theme),
    colour: orNull(colour),
    order,
  };
};

/** The board that a head's item holds. */
export const parseBoard = (owner: string, item: Item): ServiceBoard => {
  const { version, archived } = item as unknown as BoardItem;
  return { ...parseShownBoard(owner, item), version, archived: archived ?? false };
};
