/** A rule of the architecture: what it says, what breaks it, and a sample of each way to break it. */
export interface Rule<Subject> {
  /** A sentence, and the title of its test. */
  readonly says: string;
  /** One complaint for each place that breaks it. */
  readonly check: (subject: Subject) => readonly string[];
  /** What somebody might do by mistake, with the one complaint that it must bring. */
  readonly broken: readonly (readonly [mistake: string, sample: Subject, complaint: string])[];
}
