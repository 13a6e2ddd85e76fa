import { number, type RawItem } from './raw-item.ts';
import { Tally } from './tally.ts';

/** What the table's short names mean, written down a second time: a letter that two metrics shared would show here. */
const metrics: Readonly<Record<string, string>> = {
  nh: 'NEEDS_HEARD',
  nt: 'NEEDS_TRIAGED',
  na: 'NEEDS_ANSWERED',
  ni: 'NEEDS_IN_TIME',
  nr: 'NEEDS_REOPENED',
  su: 'SUPPORTERS',
  pr: 'PROJECTS',
  pc: 'PROJECTS_CREATED',
  pl: 'PROJECTS_FROM_LISTS',
  pp: 'PROJECTS_PUBLISHED',
  pn: 'PROJECTS_FROM_NEEDS',
  px: 'PROJECTS_CLOSED',
  se: 'SESSIONS',
  ps: 'PERSONS_SERVED',
  pt: 'PERSON_TIMES_SERVED',
  pa: 'PARTNERS',
  ro: 'RESOURCES_OFFERED',
  rc: 'RESOURCES_COMMITTED',
  qu: 'QUESTIONNAIRES',
  le: 'LIST_ENTRIES',
  lc: 'LIST_ENTRIES_COVERED',
  ra: 'RATINGS',
  rp: 'RATING_POINTS',
};

const parts: Readonly<Record<string, string>> = {
  ch: 'CHANNEL=HOTLINE',
  cv: 'CHANNEL=HOME_VISIT',
  cw: 'CHANNEL=MICRO_WISH',
  ct: 'CHANNEL=TEA_STALL',
  cc: 'CHANNEL=CHARITY_STATION',
  cs: 'CHANNEL=SURVEY',
  co: 'CHANNEL=ONLINE',
  cm: 'CHANNEL=MEETING',
  ge: 'FOCUS_GROUP=ELDERLY',
  gc: 'FOCUS_GROUP=CHILD',
  gy: 'FOCUS_GROUP=YOUTH',
  gd: 'FOCUS_GROUP=DISABLED',
  gh: 'FOCUS_GROUP=HARDSHIP',
  gn: 'FOCUS_GROUP=NEW_EMPLOYMENT',
  gl: 'FOCUS_GROUP=LEFT_BEHIND',
  pc: 'PARTY=COMMUNITY',
  pw: 'PARTY=SOCIAL_WORKERS',
  po: 'PARTY=SOCIAL_ORGANISATIONS',
  pv: 'PARTY=VOLUNTEERS',
  pr: 'PARTY=CHARITY_RESOURCES',
  sd: 'STATE=DRAFT',
  ss: 'STATE=SUBMITTED',
  sr: 'STATE=RETURNED',
  sa: 'STATE=APPROVED',
  sp: 'STATE=PUBLISHED',
  sg: 'STATE=RUNNING',
  se: 'STATE=EVALUATED',
  sc: 'STATE=CLOSED',
  sx: 'STATE=CANCELLED',
};

const notCells = new Set(['pk', 'sk', 'g1pk', 'g1sk', 'seq', 'at']);

const cellsOf = (item: RawItem) =>
  Object.keys(item)
    .filter((name) => !notCells.has(name))
    .map((name) => {
      const [metric = '', part] = name.split('.');
      return {
        metric: metrics[metric] ?? `?${metric}`,
        part: part === undefined ? '' : (parts[part] ?? `?${part}`),
        n: number(item, name),
      };
    });

/** What a county's figures say, in the words of a recount, and in which months each region has a sheet. */
export const storedFigures = (county: string, items: readonly RawItem[]) => {
  const tally = new Tally();
  const sheets: { readonly region: string; readonly month: string; readonly item: RawItem }[] = [];
  for (const item of items.filter(({ pk }) => pk.startsWith(`${county}#FIG#`))) {
    const region = item.pk.slice(`${county}#FIG#`.length);
    const [month = '', by, value] = item.sk.split('#');
    if (by === '~') sheets.push({ region, month, item });
    for (const { metric, part, n } of cellsOf(item)) {
      tally.add({ region, month, metric, part: by === '~' ? part : `${by}=${value}` }, n);
    }
  }
  return { tally, sheets };
};
