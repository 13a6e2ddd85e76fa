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
  /** All its values; those of an open dimension are the county's own, and have a row each. */
  readonly values?: readonly string[];
}

/** All values of a closed dimension; one that is left out does not compile. */
const all = <T extends string>(values: Readonly<Record<T, true>>): readonly string[] => Object.keys(values);

const channels = all<NeedChannel>({
  HOTLINE: true,
  HOME_VISIT: true,
  MICRO_WISH: true,
  TEA_STALL: true,
  CHARITY_STATION: true,
  SURVEY: true,
  ONLINE: true,
  MEETING: true,
});

const focusGroups = all<FocusGroup>({
  ELDERLY: true,
  CHILD: true,
  YOUTH: true,
  DISABLED: true,
  HARDSHIP: true,
  NEW_EMPLOYMENT: true,
  LEFT_BEHIND: true,
});

const parties = all<FivePartyRole>({
  COMMUNITY: true,
  SOCIAL_WORKERS: true,
  SOCIAL_ORGANISATIONS: true,
  VOLUNTEERS: true,
  CHARITY_RESOURCES: true,
});

const states = all<ProjectState>({
  DRAFT: true,
  SUBMITTED: true,
  RETURNED: true,
  APPROVED: true,
  PUBLISHED: true,
  RUNNING: true,
  EVALUATED: true,
  CLOSED: true,
  CANCELLED: true,
});

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
