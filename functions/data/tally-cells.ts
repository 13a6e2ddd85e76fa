import { createHash } from 'node:crypto';
import type { Batch } from '../domain/batches/batch.ts';
import type { BatchCount } from '../domain/batches/count-answers.ts';
import { groupsInOrder } from '../domain/batches/count-question.ts';
import type { ChoiceCount, QuestionCount, QuestionTally } from '../domain/batches/question-tally.ts';
import type { CommunityVotes, GroupCounts, TopicVotes } from '../domain/batches/topic-votes.ts';
import { formatId, tokenOf } from '../domain/entity-id.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Item } from './item.ts';
import * as keys from './keys/batches.ts';
import { lastPart } from './keys/owner.ts';

type Packed = readonly [answered: number, chosen: readonly number[]];

/** A question's cell: rows of a breakdown stand in the order of the batch's communities and of the focus groups. */
interface QuestionCell extends Pick<QuestionTally, 'counted' | 'open'> {
  readonly communities: readonly Packed[];
  readonly focusGroups: readonly Packed[];
}

const pack = ({ answered, chosen }: ChoiceCount): Packed => [answered, chosen];
const unpack = ([answered, chosen]: Packed = [0, []]): ChoiceCount => ({ answered, chosen });

const questionCell = ({ counted, open, communities, focusGroups }: QuestionTally): QuestionCell => ({
  counted,
  open,
  communities: communities.map(({ count }) => pack(count)),
  focusGroups: focusGroups.map(({ count }) => pack(count)),
});

/** The exact counts of the question that a cell is of. */
export const parseQuestionCell = ({ communities }: Batch, item: Item): QuestionTally => {
  const cell = item as unknown as QuestionCell & { readonly sk: string };
  const count = ({ answered, chosen, ranks, numbers }: QuestionCount) => ({ answered, chosen, ranks, numbers });
  return {
    question: lastPart(cell.sk),
    counted: count(cell.counted),
    open: count(cell.open),
    communities: communities.map((community, place) => ({ community, count: unpack(cell.communities[place]) })),
    focusGroups: groupsInOrder.map((group, place) => ({ group, count: unpack(cell.focusGroups[place]) })),
  };
};

/**
 * Votes by sets of groups as `<bits of groupsInOrder>:<count>,…`: anybody may name any of 128 sets, and a community's cell
 * must hold those of 200 topics in an item.
 */
const packGroups = (counts: GroupCounts): string =>
  counts
    .map(
      ({ groups, count }) =>
        `${groupsInOrder.reduce((bits, group, at) => bits | (groups.includes(group) ? 1 << at : 0), 0)}:${count}`,
    )
    .join(',');

const unpackGroups = (packed: string): GroupCounts =>
  (packed === '' ? [] : packed.split(',')).map((pair) => {
    const [bits = 0, count = 0] = pair.split(':').map(Number);
    return { groups: groupsInOrder.filter((_, at) => bits & (1 << at)).sort(), count };
  });

const votesCell = ({ valid, open, topics }: CommunityVotes) => ({
  valid,
  open,
  topics: topics.map(({ topic, votes, open: openVotes, options }) => ({
    topic: tokenOf(topic, 'topic'),
    votes: packGroups(votes),
    open: packGroups(openVotes),
    options,
  })),
});

type VotesCell = ReturnType<typeof votesCell>;

/** What the cell of a community says of its topics. */
export const parseVotesCell = (owner: string, item: Item): CommunityVotes => {
  const { sk, valid, open, topics } = item as unknown as VotesCell & { readonly sk: string };
  const named = ({ topic, votes, open: openVotes, options }: VotesCell['topics'][number]): TopicVotes => ({
    topic: formatId(owner, 'topic', topic),
    votes: unpackGroups(votes),
    open: unpackGroups(openVotes),
    options,
  });
  return { community: lastPart(sk), valid, open, topics: topics.map(named) };
};

/** The cells of a count, and what they come to: 24 hex digits that are the same for the same cells, in whatever order answers came. */
export const tallyCells = (
  owner: string,
  token: string,
  number: number,
  { questions, votes, pace }: BatchCount,
): { readonly mark: string; readonly items: readonly Item[] } => {
  const cells: readonly (readonly [(mark: string) => string, object])[] = [
    ...questions.map(
      (tally) => [(mark: string) => keys.questionCell(number, mark, tally.question), questionCell(tally)] as const,
    ),
    ...votes.map(
      (voted) => [(mark: string) => keys.communityCell(number, mark, voted.community), votesCell(voted)] as const,
    ),
    ...(pace.length > 0 ? [[(mark: string) => keys.paceCell(number, mark), { pace }] as const] : []),
  ];
  const told = canonicalJson(cells.map(([sort, cell]) => [sort(''), cell]));
  const mark = createHash('sha256').update(told).digest('hex').slice(0, 24);
  return { mark, items: cells.map(([sort, cell]) => ({ ...keys.cell(owner, token, sort(mark)), ...cell })) };
};
