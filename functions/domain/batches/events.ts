/** What happens to batches: their part of the catalogue of events. */
export interface BatchEvents {
  'batch.planned': { readonly survey: string; readonly year: number; readonly number: number };
  'batch.revised': { readonly opensOn: string; readonly closesOn: string };
  'batch.opened': { readonly questionnaire: number };
  'batch.tallied': { readonly number: number; readonly valid: number };
  /** From now on it takes no answers. */
  'batch.closing': Readonly<Record<string, never>>;
  'batch.closed': {
    readonly number: number;
    readonly valid: number;
    readonly doubtful: number;
    readonly refused: number;
  };
}
