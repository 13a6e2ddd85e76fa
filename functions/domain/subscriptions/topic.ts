/**
 * What a subscription listens to. `where` is a township's or community's code, a project's token, or `*` for all of the
 * county; `what` is a type of events, a kind (the part of a type before its dot), or `*`.
 */
export interface Topic {
  readonly where: string;
  readonly what: string;
}
