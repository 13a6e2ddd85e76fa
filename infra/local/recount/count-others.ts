import { histories, list, monthAt, number, type RawItem, text } from './raw-item.ts';
import type { LevelTally, Tally } from './tally.ts';

/** Counts partners and what they offer. */
export const countPartners = (county: string, items: readonly RawItem[], tally: Tally, levels: LevelTally): void => {
  const partners = items.filter(({ pk }) => pk.startsWith(`${county}#PARTNER#`));
  const history = histories(partners, '');
  for (const head of partners.filter(({ sk }) => sk === '#A')) {
    const place = text(head, 'region');
    let party = '';
    const become = (month: string, next: string) => {
      if (party) levels.move(place, month, 'PARTNERS', -1, [`PARTY=${party}`]);
      if (next) levels.move(place, month, 'PARTNERS', 1, [`PARTY=${next}`]);
      party = next;
    };
    for (const { type, at, data } of history.get(head.pk) ?? []) {
      if (type === 'partner.registered' || type === 'partner.revised') become(monthAt(at), String(data['fiveParty']));
      if (type === 'partner.archived') become(monthAt(at), '');
    }
  }
  const resources = items.filter(({ pk }) => pk.startsWith(`${county}#RESOURCE#`));
  const offers = histories(resources, '');
  for (const head of resources.filter(({ sk }) => sk === '#A')) {
    const party = String(offers.get(head.pk)?.[0]?.data['party']);
    tally.count(text(head, 'region'), monthAt(text(head, 'offeredAt')), 'RESOURCES_OFFERED', 1, [`PARTY=${party}`]);
  }
};

/** Counts answers that stand and are valid, and ratings. */
export const countVoices = (county: string, items: readonly RawItem[], tally: Tally): void => {
  for (const answer of items.filter(({ pk, sk }) => pk.startsWith(`${county}#INTAKE#BATCH#`) && sk.startsWith('A#'))) {
    if (answer['state'] !== undefined) continue;
    const month = monthAt(text(answer, 'collectedAt') || text(answer, 'at'));
    const groups = list(answer, 'focusGroups').map((group) => `FOCUS_GROUP=${group}`);
    tally.count(text(answer, 'community'), month, 'QUESTIONNAIRES', 1, groups);
  }
  for (const given of items.filter(
    ({ pk, sk }) => pk.startsWith(`${county}#INTAKE#FEEDBACK#`) && sk.startsWith('F#'),
  )) {
    const [place, month] = [text(given, 'region'), monthAt(text(given, 'at'))];
    tally.count(place, month, 'RATINGS', 1);
    tally.count(place, month, 'RATING_POINTS', number(given, 'rating'));
  }
};

/** Counts the entries of published lists, by the entries themselves. */
export const countLists = (county: string, items: readonly RawItem[], levels: LevelTally): void => {
  const lists = items.filter(({ pk }) => pk.startsWith(`${county}#LIST#`));
  const history = histories(lists, '');
  for (const head of lists.filter(({ sk }) => sk === '#A')) {
    let shown: readonly RawItem[] = [];
    const show = (month: string, next: readonly RawItem[]) => {
      const covered = (of: readonly RawItem[]) => of.filter((entry) => number(entry, 'coverage') > 0).length;
      const place = text(head, 'community');
      levels.move(place, month, 'LIST_ENTRIES', next.length - shown.length);
      levels.move(place, month, 'LIST_ENTRIES_COVERED', covered(next) - covered(shown));
      shown = next;
    };
    for (const { type, at, data } of history.get(head.pk) ?? []) {
      const version = `${head.pk}#V#${String(data['number']).padStart(4, '0')}#${String(data['hash'])}`;
      const entries = () => lists.filter(({ pk, sk }) => pk === version && sk.startsWith('E#'));
      if (type === 'list.published') show(monthAt(at), entries());
      if (type === 'list.withdrawn') show(monthAt(at), []);
    }
  }
};
