import { connection } from '../../connection.ts';
import type { PublicProjectResolvers } from '../../generated/types.ts';
import { begunOr } from '../../look-ahead.ts';
import type { PublicProjectSource } from './public-project-source.ts';

const textsOf = async (project: PublicProjectSource) =>
  project.text === undefined ? project.open.getTexts(project.id) : project;

/** What everybody may see of a project: the public copy, and nothing that stands elsewhere. */
export const publicProject: PublicProjectResolvers = {
  communityName: ({ names }) => names.community,
  brandName: ({ names }) => names.brand,
  boardName: ({ names }) => names.board,
  text: async (source) => (await textsOf(source))?.text,
  risks: async (source) => (await textsOf(source))?.risks,
  goals: async (source) => (await textsOf(source))?.goals,
  updates: async ({ id, open, ahead }, page, _context, info) =>
    connection(await begunOr(ahead, info, () => open.listUpdates(id, page))),
};
