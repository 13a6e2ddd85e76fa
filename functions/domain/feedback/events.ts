/** What happens to feedback: its part of the catalogue of events. */
export interface FeedbackEvents {
  'feedback.given': {
    /** The id of what it is about; null where only its receipt is known. */
    readonly subject: string | null;
    readonly rating: number;
    readonly via: string;
    readonly proxy: boolean;
  };
  'feedback.published': { readonly project: string };
  'feedback.withdrawn': { readonly project: string };
}
