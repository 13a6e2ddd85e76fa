import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { ListEntry, ListSource } from '../domain/needs-lists/needs-list.ts';
import type { ScorePart } from '../domain/needs-lists/score.ts';
import type { Item } from './item.ts';
import { lastPart } from './keys/owner.ts';
import { orNull, withoutNulls } from './optional.ts';

type PartTuple = readonly [value: number, points: number] | null;

const partTuple = (part: ScorePart | null): PartTuple => part && [part.value, part.points];
const parsePart = (tuple: PartTuple | undefined): ScorePart | null =>
  tuple ? { value: tuple[0], points: tuple[1] } : null;

/** An entry without the rank that its key tells: a page of twenty fits into a few units. */
export const entryItem = ({ rank: _, topic, parts, sourceTitles, ...fields }: ListEntry): Item =>
  withoutNulls({
    ...fields,
    topic: tokenOf(topic, 'topic'),
    parts: [parts.votes, parts.support, parts.urgency, parts.focus].map(partTuple),
    titles: sourceTitles,
  });

/** The entry that an item holds. */
export const parseEntry = (owner: string, item: Item): ListEntry => {
  const stored = item as unknown as Omit<ListEntry, 'parts'> & {
    readonly sk: string;
    readonly parts: readonly PartTuple[];
    readonly titles: readonly string[];
  };
  const [votes, support, urgency, focus] = stored.parts;
  return {
    rank: Number(lastPart(stored.sk)),
    computedRank: stored.computedRank,
    previousRank: orNull(stored.previousRank),
    topic: formatId(owner, 'topic', stored.topic),
    name: stored.name,
    score: stored.score,
    parts: {
      votes: parsePart(votes),
      support: parsePart(support),
      urgency: parsePart(urgency),
      focus: parsePart(focus),
    },
    votes: stored.votes,
    supporters: stored.supporters,
    needs: stored.needs,
    urgency: stored.urgency,
    priority: stored.priority,
    earliestHeardAt: orNull(stored.earliestHeardAt),
    move: orNull(stored.move),
    sourceTitles: stored.titles,
    coverage: stored.coverage,
  };
};

/** A source with tokens in place of ids. */
export const sourceItem = (source: ListSource): Item =>
  source.kind === 'NEED'
    ? { ...source, need: tokenOf(source.need, 'need') }
    : { ...source, batch: tokenOf(source.batch, 'batch') };

/** The source that an item holds. */
export const parseSource = (owner: string, item: Item): ListSource => {
  const source = item as unknown as ListSource;
  if (source.kind === 'NEED') {
    const { kind, need, title, channel, heardAt, supporters } = source;
    return { kind, need: formatId(owner, 'need', need), title, channel, heardAt, supporters };
  }
  const { kind, batch, title, question, option, votes } = source;
  return { kind, batch: formatId(owner, 'batch', batch), title, question, option, votes };
};
