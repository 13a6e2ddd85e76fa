import type { RegionCode } from '../region-code.ts';

/** 重点群体 that a person belongs to; seen by staff of the person's scope only. */
export type FocusGroup = 'ELDERLY' | 'CHILD' | 'YOUTH' | 'DISABLED' | 'HARDSHIP' | 'NEW_EMPLOYMENT' | 'LEFT_BEHIND';

/** The fields of a person that exist only as ciphertext. */
export type ContactField = 'name' | 'phone' | 'address' | 'idNumber';

/** What a person is known by, in the clear: only ever in a command's hands, never stored. */
export type Contact = { readonly [F in ContactField]?: string | null | undefined };

/** One human being. `sealed` is ciphertext, `masked` what may be shown by default: 张**, 138****1234. */
export interface Person {
  readonly id: string;
  readonly version: number;
  readonly community: RegionCode;
  readonly sealed: { readonly [F in ContactField]?: string };
  readonly masked: { readonly [F in ContactField]?: string };
  readonly focusGroups: readonly FocusGroup[];
  readonly registeredAt: string;
}
