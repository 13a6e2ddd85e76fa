/** What happens to needs lists and to the formulas by which they are computed. */
export interface NeedsListEvents {
  'list.opened': { readonly community: string; readonly period: string };
  /** `number` and `hash` name a version of the list, here and below. */
  'list.computed': {
    readonly number: number;
    readonly hash: string;
    readonly formula: number;
    readonly batches: number;
    readonly needs: number;
    readonly entries: number;
  };
  'list.moved': {
    readonly number: number;
    readonly hash: string;
    readonly topic: string;
    readonly from: number;
    readonly to: number;
  };
  /** `instead` is the version that was shown before. */
  'list.published': { readonly number: number; readonly hash: string; readonly instead: number | null };
  'list.withdrawn': { readonly number: number };
  'formula.revised': {
    readonly number: number;
    readonly votes: number;
    readonly support: number;
    readonly urgency: number;
    readonly focus: number;
  };
}
