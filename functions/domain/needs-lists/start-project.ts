import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { refuse } from '../failure.ts';
import { createProjectFrom } from '../projects/create-project.ts';
import type { Project } from '../projects/project.ts';
import type { Result } from '../result.ts';
import type { NeedsListFailure } from './failures.ts';
import type { NeedsListDesk } from './ports.ts';
import { visibleList } from './visible-list.ts';

interface StartProjectInput extends CommandInput {
  readonly list: string;
  readonly number: number;
  readonly rank: number;
  readonly title?: string | null | undefined;
  readonly brand?: string | null | undefined;
  readonly board?: string | null | undefined;
  readonly lead?: string | null | undefined;
  readonly partners?: readonly string[] | null | undefined;
  readonly template?: string | null | undefined;
}

/**
 * Begins a project from an entry of a list: a draft called after the topic, on those of the entry's needs that wait for a
 * project. The entry is read before the command: nothing of a version ever changes.
 */
export const startProject = async (
  desk: NeedsListDesk,
  input: StartProjectInput,
): Promise<Result<Outcome<Project>, NeedsListFailure<'startProject'>>> => {
  const { viewer, needsLists } = desk;
  const [head, version] = await Promise.all([
    needsLists.getHead(input.list),
    needsLists.getVersion(input.list, input.number),
  ]);
  const list = visibleList(viewer, 'startProject', head);
  if (!list) return refuse('NOT_FOUND', ['list']);
  if (!version) return refuse('NOT_FOUND', ['number']);
  const entry = await needsLists.getEntry(list.id, version, input.rank);
  if (!entry) return refuse('NOT_FOUND', ['rank']);

  const { topic } = entry;
  const { number, rank, list: _, ...given } = input;
  return createProjectFrom(
    desk,
    { operation: 'startProject', idempotencyKey: input.idempotencyKey, input },
    { ...given, community: list.community, title: input.title ?? entry.name },
    { list: list.id, number, rank, topic },
    await needsLists.listSourceNeeds(list.id, version.computed, topic),
  );
};
