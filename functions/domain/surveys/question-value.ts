/**
 * An answer to one question. SINGLE: an option's code; MULTIPLE: codes in the questionnaire's order; RANKING: codes in
 * the respondent's order; RATING and NUMBER: a number; DATE: a `LocalDate`; TEXT: the text.
 */
export type QuestionValue = string | number | readonly string[];
