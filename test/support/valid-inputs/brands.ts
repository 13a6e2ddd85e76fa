import type { Data } from '../client.ts';
import type { Ground } from '../ground.ts';
import { input, query, type ValidCalls } from './valid-call.ts';

const newBrand = async ({ county, fresh }: Ground, fields: object = {}): Promise<Data> =>
  (await county.admin.done('createBrand', { name: `品牌${fresh()}`, ...fields }, 'brand { id version }')).brand;

const newBoard = async (ground: Ground): Promise<Data> => {
  const { id } = await newBrand(ground);
  const board = { brand: id, name: `板块${ground.fresh()}` };
  return (await ground.county.admin.done('createBoard', board, 'board { id version }')).board;
};

const look = { name: '志愿你我·益乐万家', theme: '乐', colour: '#c8102e', order: 1 };

/** How each operation about brands is called well. */
export const brandInputs = {
  brand: async (ground) => {
    const umbrella = (await newBrand(ground)).id;
    return [query({ id: (await newBrand(ground, { umbrella })).id })];
  },
  board: async (ground) => [query({ id: (await newBoard(ground)).id })],
  brands: () => [query()],
  publicBrands: ({ county }) => [query({ county: county.code })],
  createBrand: async (ground) => [input({ ...look, umbrella: (await newBrand(ground)).id })],
  reviseBrand: async (ground) => {
    const [{ id, version }, umbrella] = [await newBrand(ground), await newBrand(ground)];
    return [input({ brand: id, version, slogan: null, umbrella: umbrella.id })];
  },
  archiveBrand: async (ground) => {
    const { id, version } = await newBrand(ground);
    return [input({ brand: id, version })];
  },
  createBoard: async (ground) => [input({ ...look, brand: (await newBrand(ground)).id })],
  reviseBoard: async (ground) => {
    const { id, version } = await newBoard(ground);
    return [input({ board: id, version, name: '益民邻里', colour: null })];
  },
  archiveBoard: async (ground) => {
    const { id, version } = await newBoard(ground);
    return [input({ board: id, version })];
  },
} satisfies Record<string, ValidCalls>;
