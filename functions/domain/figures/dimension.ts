import type { NeedChannel } from '../needs/need.ts';
import type { FivePartyRole } from '../partners/partner.ts';
import type { FocusGroup } from '../people/person.ts';
import type { ProjectState } from '../projects/project.ts';

/** By what a figure breaks down: 渠道, 重点群体, 五社主体, 状态, 需求类别, 服务板块. */
export type FigureDimension = 'CHANNEL' | 'FOCUS_GROUP' | 'PARTY' | 'STATE' | 'CATEGORY' | 'BOARD';

/** How one dimension is counted. */
interface Dimension {
  readonly key: string;
  /** Its parts add up to the whole: each thing has just one of its values. Who is of two focus groups is in both. */
  readonly whole: boolean;
  /** It tells what human beings are: its parts below five are hidden, whatever the metric. */
  readonly persons: boolean;
  /** All its values, each with the letter under which its cells lie; those of an open dimension have a row each. */
  readonly values?: Readonly<Record<string, string>>;
}

/** Letters of all values: one that is left out does not compile, and none is ever changed or used again. */
const channels: Readonly<Record<NeedChannel, string>> = {
  HOTLINE: 'h',
  HOME_VISIT: 'v',
  MICRO_WISH: 'w',
  TEA_STALL: 't',
  CHARITY_STATION: 'c',
  SURVEY: 's',
  ONLINE: 'o',
  MEETING: 'm',
};

const focusGroups: Readonly<Record<FocusGroup, string>> = {
  ELDERLY: 'e',
  CHILD: 'c',
  YOUTH: 'y',
  DISABLED: 'd',
  HARDSHIP: 'h',
  NEW_EMPLOYMENT: 'n',
  LEFT_BEHIND: 'l',
};

const parties: Readonly<Record<FivePartyRole, string>> = {
  COMMUNITY: 'c',
  SOCIAL_WORKERS: 'w',
  SOCIAL_ORGANISATIONS: 'o',
  VOLUNTEERS: 'v',
  CHARITY_RESOURCES: 'r',
};

const states: Readonly<Record<ProjectState, string>> = {
  DRAFT: 'd',
  SUBMITTED: 's',
  RETURNED: 'r',
  APPROVED: 'a',
  PUBLISHED: 'p',
  RUNNING: 'g',
  EVALUATED: 'e',
  CLOSED: 'c',
  CANCELLED: 'x',
};

/** Stands for a thing without a value, e.g. a project on no board: it is part of the whole, too. */
export const noValue = '-';

/** The catalogue of dimensions. A project involves several parties, so parties are parts of no whole. */
export const dimensions: Readonly<Record<FigureDimension, Dimension>> = {
  CHANNEL: { key: 'c', whole: true, persons: false, values: channels },
  FOCUS_GROUP: { key: 'g', whole: false, persons: true, values: focusGroups },
  PARTY: { key: 'p', whole: false, persons: false, values: parties },
  STATE: { key: 's', whole: true, persons: false, values: states },
  CATEGORY: { key: 'CATEGORY', whole: true, persons: false },
  BOARD: { key: 'BOARD', whole: true, persons: false },
};
