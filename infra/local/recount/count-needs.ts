import { dayAt, histories, list, monthAt, type RawItem, text } from './raw-item.ts';
import type { Tally } from './tally.ts';

/** Counts needs from their heads, supporters and histories. */
export const countNeeds = (county: string, items: readonly RawItem[], tally: Tally): void => {
  const needs = items.filter(({ pk }) => pk.startsWith(`${county}#NEED#`));
  const history = histories(needs, '');
  const heads = new Map(needs.filter(({ sk }) => sk === '#A').map((head) => [head.pk, head]));

  for (const [pk, head] of heads) {
    const place = text(head, 'community');
    const channel = `CHANNEL=${text(head, 'channel')}`;
    const groups = list(head, 'focusGroups').map((group) => `FOCUS_GROUP=${group}`);
    tally.count(place, monthAt(text(head, 'heardAt')), 'NEEDS_HEARD', 1, [channel, ...groups]);

    let [triaged, answered, category, dueOn] = [false, false, '-', ''];
    for (const { type, at, data } of history.get(pk) ?? []) {
      const month = monthAt(at);
      if (typeof data['category'] === 'string') category = data['category'];
      if (type === 'need.triaged' && !triaged) {
        triaged = true;
        tally.count(place, month, 'NEEDS_TRIAGED', 1, [channel, `CATEGORY=${category}`]);
      }
      if (type === 'need.answered' && !answered) {
        answered = true;
        const parts = [channel, `CATEGORY=${category}`];
        tally.count(place, month, 'NEEDS_ANSWERED', 1, [...parts, ...groups]);
        if (dayAt(at) <= dueOn) tally.count(place, month, 'NEEDS_IN_TIME', 1, parts);
      }
      if (type === 'need.reopened') {
        [triaged, answered] = [false, false];
        tally.count(place, month, 'NEEDS_REOPENED', 1);
      }
      if (typeof data['dueOn'] === 'string') dueOn = data['dueOn'];
    }
  }

  for (const support of needs.filter(({ sk }) => sk.startsWith('SUPPORT#'))) {
    const head = heads.get(support.pk);
    // Whoever asked for a merged need stands among its own supporters, for those who count the other one.
    if (!head || support['digest'] === head['supporter']) continue;
    const channel = `CHANNEL=${text(head, 'channel')}`;
    tally.count(text(head, 'community'), monthAt(text(support, 'at')), 'SUPPORTERS', 1, [channel]);
  }
};
