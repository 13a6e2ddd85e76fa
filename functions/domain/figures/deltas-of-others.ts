import { type Counted, type FigureDelta, moved } from './figure-delta.ts';
import { monthOf, monthOfDay } from './month.ts';

/** In what an answer counts: only valid ones do. */
const valid = (state: string): number => (state === 'VALID' ? 1 : 0);

/** What an event of partners, resources, answers, lists or feedback moves. */
export const deltasOfOthers = (event: Counted): readonly FigureDelta[] => {
  const month = monthOf(event.at);
  const answers = (n: number, collectedOn: string, focusGroups: readonly string[]): readonly FigureDelta[] =>
    n === 0 ? [] : [{ month: monthOfDay(collectedOn), metric: 'QUESTIONNAIRES', n, of: { FOCUS_GROUP: focusGroups } }];
  const entries = (n: number, covered: number): readonly FigureDelta[] => [
    { month, metric: 'LIST_ENTRIES', n, of: {} },
    { month, metric: 'LIST_ENTRIES_COVERED', n: covered, of: {} },
  ];
  switch (event.type) {
    case 'partner.registered':
      return moved(month, 'PARTNERS', 'PARTY', null, event.data.fiveParty);
    case 'partner.revised':
      return moved(month, 'PARTNERS', 'PARTY', event.data.before, event.data.fiveParty);
    case 'partner.archived':
      return moved(month, 'PARTNERS', 'PARTY', event.data.fiveParty, null);
    case 'resource.offered':
      return [{ month, metric: 'RESOURCES_OFFERED', n: 1, of: { PARTY: event.data.party } }];
    case 'answer.given':
      return answers(1, event.data.collectedOn, event.data.focusGroups);
    case 'answer.reviewed': {
      const { state, from, collectedOn, focusGroups } = event.data;
      return answers(valid(state) - valid(from), collectedOn, focusGroups);
    }
    case 'answer.withdrawn':
      return answers(-valid(event.data.from), event.data.collectedOn, event.data.focusGroups);
    case 'list.published': {
      const { entries: shown, covered, entriesBefore, coveredBefore } = event.data;
      return entries(shown - entriesBefore, covered - coveredBefore);
    }
    case 'list.withdrawn':
      return entries(-event.data.entries, -event.data.covered);
    case 'feedback.given':
      return [
        { month, metric: 'RATINGS', n: 1, of: {} },
        { month, metric: 'RATING_POINTS', n: event.data.rating, of: {} },
      ];
    default:
      return [];
  }
};
