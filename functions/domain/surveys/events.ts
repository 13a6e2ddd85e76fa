/** What happens to surveys: their part of the catalogue of events. */
export interface SurveyEvents {
  'survey.created': { readonly region: string; readonly questions: number; readonly copyOf: string | null };
  'survey.renamed': Readonly<Record<string, never>>;
  'survey.questionnaire-revised': { readonly number: number; readonly questions: number };
  'survey.questionnaire-copied': { readonly number: number };
  'survey.batch-planned': { readonly batch: string; readonly year: number; readonly number: number };
  /** A batch opened with this questionnaire, which can never change any more. */
  'survey.locked': { readonly batch: string; readonly questionnaire: number };
  'survey.archived': Readonly<Record<string, never>>;
}
