/** What happens to answers: their part of the catalogue of events. */
export interface AnswerEvents {
  'answer.given': {
    readonly batch: string;
    readonly community: string;
    readonly way: string;
    readonly paper: boolean;
  };
  'answer.withdrawn': { readonly batch: string };
  'answer.reviewed': { readonly batch: string; readonly state: string };
}
