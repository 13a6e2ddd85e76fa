import { addDays } from '../../../domain/local-date.ts';
import type { ListVersion, NeedsList, VersionRef } from '../../../domain/needs-lists/needs-list.ts';
import { spanOf } from '../../../domain/needs-lists/period.ts';
import { batchOf } from '../../batch-of.ts';
import { communityOf } from '../../community-of.ts';
import { connection, mapPage } from '../../connection.ts';
import type { Context } from '../../context.ts';
import type {
  CountedBatchResolvers,
  EntryMoveResolvers,
  NeedsListInputsResolvers,
  NeedsListResolvers,
  NeedsListVersionResolvers,
} from '../../generated/types.ts';
import { memberOf } from '../../member-of.ts';
import type { ListVersionSource } from './list-version-source.ts';

const sourceOf = (list: NeedsList, version: VersionRef | null | undefined): ListVersionSource | null =>
  version ? { list, number: version.number, hash: version.hash } : null;
const madeOf = (list: NeedsList, made: ListVersion | undefined): ListVersionSource | null =>
  made ? { list, number: made.number, hash: made.hash, made } : null;

/** How a version was made: its header, which was there when the head named it. */
const headerOf = async ({ list, number, made }: ListVersionSource, { desk }: Context): Promise<ListVersion> => {
  const header = made ?? (await desk.needsLists.getVersion(list.id, number));
  if (!header) throw new Error('A list names a version that is not there');
  return header;
};

const days = (period: string) => {
  const span = spanOf(period);
  if (!span) throw new Error('A list has a period that is none');
  return span;
};

/** A needs list: its head is there already, versions are read where they are asked for. */
export const needsList: NeedsListResolvers = {
  community: ({ community: code }, _args, context) => communityOf(context, code),
  startsOn: ({ period }) => days(period).from,
  endsOn: ({ period }) => addDays(days(period).until, -1),
  latest: (list) => sourceOf(list, list.latest),
  published: (list) => sourceOf(list, list.published),
  versionNumbered: async (list, { number }, { desk }) =>
    madeOf(list, await desk.needsLists.getVersion(list.id, number)),
  versions: async (list, page, { desk }) =>
    connection(
      await mapPage(await desk.needsLists.listVersions(list.id, page), (made) => madeOf(list, made) ?? undefined),
    ),
  history: async ({ id }, page, { desk }) => connection(await desk.needsLists.listEvents(id, page)),
};

/** One version: entries and how it was made are read where they are asked for. */
export const needsListVersion: NeedsListVersionResolvers = {
  formula: async (source, _args, context) => (await headerOf(source, context)).formula,
  inputs: async (source, _args, context) => (await headerOf(source, context)).inputs,
  entryCount: async (source, _args, context) => (await headerOf(source, context)).entryCount,
  madeAt: async (source, _args, context) => (await headerOf(source, context)).at,
  by: async (source, _args, context) => memberOf(context, (await headerOf(source, context)).by),
  entries: async (of, page, { desk }) =>
    connection(await mapPage(await desk.needsLists.listEntries(of.list.id, of, page), (entry) => ({ ...entry, of }))),
};

/** What a version was computed from. */
export const needsListInputs: NeedsListInputsResolvers = {
  startsOn: ({ from }) => from,
  endsOn: ({ until }) => addDays(until, -1),
  validAnswers: ({ valid }) => valid,
};

/** A batch as it was counted. */
export const countedBatch: CountedBatchResolvers = { batch: ({ batch }, _args, context) => batchOf(context, batch) };

/** Who moved an entry. */
export const entryMove: EntryMoveResolvers = { by: ({ by }, _args, context) => memberOf(context, by) };
