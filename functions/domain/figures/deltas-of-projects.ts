import { noValue } from './dimension.ts';
import { type Counted, type FigureDelta, moved } from './figure-delta.ts';
import { monthOf, monthOfDay } from './month.ts';

/** What an event of a project moves. */
export const deltasOfProjects = (event: Counted): readonly FigureDelta[] => {
  const month = monthOf(event.at);
  const toState = (from: string | null, to: string) => moved(month, 'PROJECTS', 'STATE', from, to);
  switch (event.type) {
    case 'project.created': {
      const of = { BOARD: event.data.board ?? noValue };
      return [
        ...toState(null, 'DRAFT'),
        { month, metric: 'PROJECTS_CREATED', n: 1, of },
        { month, metric: 'PROJECTS_FROM_LISTS', n: event.data.list === null ? 0 : 1, of },
      ];
    }
    case 'project.submitted':
      return toState(event.data.from, 'SUBMITTED');
    case 'project.returned':
      return toState('SUBMITTED', 'RETURNED');
    case 'project.approved':
      return toState('SUBMITTED', 'APPROVED');
    case 'project.published': {
      const { parties, needs, board } = event.data;
      const of = { BOARD: board ?? noValue };
      return [
        ...toState('APPROVED', 'PUBLISHED'),
        { month, metric: 'PROJECTS_PUBLISHED', n: 1, of: { ...of, PARTY: parties } },
        { month, metric: 'PROJECTS_FROM_NEEDS', n: needs > 0 ? 1 : 0, of },
      ];
    }
    case 'project.begun':
      return toState('PUBLISHED', 'RUNNING');
    case 'project.evaluated': {
      const { number, board, countedOn, sessions, persons, personTimes } = event.data;
      const { sessionsBefore, personsBefore, personTimesBefore } = event.data;
      // A later evaluation corrects the first one, in the month in which that was made.
      const inMonth = { month: monthOfDay(countedOn), of: { BOARD: board ?? noValue } };
      return [
        ...(number === 1 ? toState('RUNNING', 'EVALUATED') : []),
        { ...inMonth, metric: 'SESSIONS', n: sessions - sessionsBefore },
        { ...inMonth, metric: 'PERSONS_SERVED', n: persons - personsBefore },
        { ...inMonth, metric: 'PERSON_TIMES_SERVED', n: personTimes - personTimesBefore },
      ];
    }
    case 'project.closed':
      return [
        ...toState('EVALUATED', 'CLOSED'),
        { month, metric: 'PROJECTS_CLOSED', n: 1, of: { BOARD: event.data.board ?? noValue } },
      ];
    case 'project.cancelled':
      return toState(event.data.from, 'CANCELLED');
    case 'project.resource-committed':
      return [
        {
          month,
          metric: 'RESOURCES_COMMITTED',
          n: 1,
          of: { PARTY: event.data.party, BOARD: event.data.board ?? noValue },
        },
      ];
    default:
      return [];
  }
};
