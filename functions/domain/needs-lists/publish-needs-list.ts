import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnList, type ListActionInput } from './act.ts';
import type { NeedsListFailure } from './failures.ts';
import type { NeedsList } from './needs-list.ts';
import { type NeedsListDesk, shownAtOnce } from './ports.ts';
import type { PublicList } from './public-list.ts';
import { shownEntry } from './show-entry.ts';

interface PublishNeedsListInput extends ListActionInput {
  readonly number: number;
}

/** Shows everybody one version of a list, in place of the one that was shown. */
export const publishNeedsList = (
  desk: NeedsListDesk,
  input: PublishNeedsListInput,
): Promise<Result<Outcome<NeedsList>, NeedsListFailure<'publishNeedsList'>>> =>
  actOnList(desk, 'publishNeedsList', input, {}, async (list) => {
    const { needsLists, counties, clock } = desk;
    const { published } = list;
    const version = await needsLists.getVersion(list.id, input.number);
    if (!version) return refuse('NOT_FOUND', ['number']);
    const { number, hash, formula, entryCount } = version;
    if (published?.number === number) return ok(undefined);
    const [region, entries, shownBefore] = await Promise.all([
      counties.getRegion(list.community),
      needsLists.listAllEntries(list.id, version),
      published ? needsLists.listAllEntries(list.id, published) : [],
    ]);
    const ranks = new Map(shownBefore.map(({ topic, rank }) => [topic, rank]));
    const shown = entries.map((entry) => shownEntry(entry, formula, ranks));
    await needsLists.stageShown(list, version, shown.slice(shownAtOnce));
    const copy: PublicList = {
      list: list.id,
      community: list.community,
      communityName: region?.name ?? '',
      period: list.period,
      number,
      hash,
      formula,
      entryCount,
      publishedAt: clock.now().toISOString(),
    };
    const shownNow = {
      number,
      hash,
      entries: entryCount,
      covered: entries.filter(({ coverage }) => coverage > 0).length,
    };
    const before = {
      instead: published?.number ?? null,
      entriesBefore: published?.entries ?? 0,
      coveredBefore: published?.covered ?? 0,
    };
    return ok({
      changes: { published: shownNow },
      event: { type: 'list.published', data: { ...shownNow, ...before } },
      writes: needsLists.publish(copy, shown.slice(0, shownAtOnce)),
    });
  });
