import type { ProjectState } from '../projects/project.ts';
import type { RegionCode } from '../region-code.ts';

/** Who spoke in place of the one whose feedback it is. */
export type FeedbackRelation = 'FAMILY' | 'NEIGHBOUR' | 'OTHER';

/** How it came in: with a receipt and no token, by the person's own token, or written down by staff. */
type FeedbackVia = 'RECEIPT' | 'SIGNED_IN' | 'STAFF';

/** 反馈: what somebody thinks of how a need was served, or of a project. It is given once; what it says never changes. */
export interface Feedback {
  readonly id: string;
  readonly version: number;
  /** What it is about, by the key under which all feedback about it lies: of a need its receipt's key, of a project its token. */
  readonly subject: string;
  /** The one place that a human being has in a subject: `ASKER`, or 32 hex digits that do not tell who it is. */
  readonly slot: string;
  /** The community of the need or project. */
  readonly region: RegionCode;
  readonly rating: number;
  /** INTERNAL, but for those on a project that staff published. */
  readonly words: string | null;
  /** Another spoke for the one whose feedback it is. */
  readonly proxy: boolean;
  readonly relation: FeedbackRelation | null;
  /** Whose feedback it is; null where only a receipt is known. */
  readonly person: string | null;
  readonly at: string;
  readonly via: FeedbackVia;
  /** Since when everybody may read its words; null where nobody outside may. */
  readonly publishedAt: string | null;
}

/** The place of whoever asked, however it is known who that is. */
export const askerSlot = 'ASKER';

/** Whether who asked speaks, or somebody else whom it concerns. */
export const givenBy = ({ slot }: Feedback): 'ASKER' | 'PERSON' => (slot === askerSlot ? 'ASKER' : 'PERSON');

const rateable: readonly ProjectState[] = ['PUBLISHED', 'RUNNING', 'EVALUATED', 'CLOSED'];

/** Whether there is something of a project to rate, and words about it to show: it is public and was not called off. */
export const isRateable = ({ state }: { readonly state: ProjectState }): boolean => rateable.includes(state);
