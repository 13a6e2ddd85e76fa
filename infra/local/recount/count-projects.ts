import { histories, monthAt, number, type RawItem, text } from './raw-item.ts';
import type { LevelTally, Tally } from './tally.ts';

const stateAfter: Readonly<Record<string, string>> = {
  'project.created': 'DRAFT',
  'project.submitted': 'SUBMITTED',
  'project.returned': 'RETURNED',
  'project.approved': 'APPROVED',
  'project.published': 'PUBLISHED',
  'project.begun': 'RUNNING',
  'project.evaluated': 'EVALUATED',
  'project.closed': 'CLOSED',
  'project.cancelled': 'CANCELLED',
};

/** A project's board: null is none. */
const boardPart = (board: unknown): string =>
  `BOARD=${typeof board === 'string' ? (board.split('-').at(-1) ?? '') : '-'}`;

/** Counts projects from their heads, evaluations, commitments and histories. Answers what of them contradicts itself. */
export const countProjects = (
  county: string,
  items: readonly RawItem[],
  tally: Tally,
  levels: LevelTally,
): readonly string[] => {
  const projects = items.filter(({ pk }) => pk.startsWith(`${county}#PROJECT#`));
  const history = histories(projects, '');
  const complaints: string[] = [];

  for (const head of projects.filter(({ sk }) => sk === '#A')) {
    const place = text(head, 'community');
    const under = (prefix: string) => projects.filter(({ pk, sk }) => pk === head.pk && sk.startsWith(prefix));
    let [state, board, needs] = ['', '-', 0];
    let commitments = 0;

    for (const { type, at, data } of history.get(head.pk) ?? []) {
      const month = monthAt(at);
      const next = stateAfter[type];
      if (data['board'] !== undefined) board = boardPart(data['board']);
      if (type === 'project.created') {
        needs = number(data, 'needs');
        tally.count(place, month, 'PROJECTS_CREATED', 1, [board]);
        if (head['entry'] !== undefined) tally.count(place, month, 'PROJECTS_FROM_LISTS', 1, [board]);
      }
      if (type === 'project.needs-linked') needs += number(data, 'count');
      if (type === 'project.need-unlinked') needs -= 1;
      if (type === 'project.published') {
        const parties = (data['parties'] as readonly string[]).map((party) => `PARTY=${party}`);
        tally.count(place, monthAt(text(head, 'publishedAt')), 'PROJECTS_PUBLISHED', 1, [board, ...parties]);
        if (needs > 0) tally.count(place, month, 'PROJECTS_FROM_NEEDS', 1, [board]);
      }
      if (type === 'project.closed') tally.count(place, month, 'PROJECTS_CLOSED', 1, [board]);
      if (type === 'project.resource-committed') {
        commitments += 1;
        tally.count(place, month, 'RESOURCES_COMMITTED', 1, [board, `PARTY=${String(data['party'])}`]);
      }
      if (next !== undefined && next !== state) {
        if (state) levels.move(place, month, 'PROJECTS', -1, [`STATE=${state}`]);
        levels.move(place, month, 'PROJECTS', 1, [`STATE=${next}`]);
        state = next;
      }
    }
    if (state !== head['state']) complaints.push(`${head.pk} is ${text(head, 'state')}, its history says ${state}`);
    if (needs !== number(head, 'needCount')) complaints.push(`${head.pk} has another number of needs than its history`);
    if (commitments !== under('COMMIT#').length)
      complaints.push(`${head.pk} has commitments that its history does not know`);

    const evaluations = under('EVALUATION#').toSorted((a, b) => (a.sk < b.sk ? -1 : 1));
    const [first, last] = [evaluations[0], evaluations.at(-1)];
    if (!first || !last) continue;
    const reached = last['reached'] as Readonly<Record<string, number>>;
    const month = monthAt(text(first, 'at'));
    tally.count(place, month, 'SESSIONS', number(reached, 'sessions'), [board]);
    tally.count(place, month, 'PERSONS_SERVED', number(reached, 'persons'), [board]);
    tally.count(place, month, 'PERSON_TIMES_SERVED', number(reached, 'personTimes'), [board]);
  }
  return complaints;
};
