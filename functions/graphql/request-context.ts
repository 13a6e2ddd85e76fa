/** What the door itself needs in a context, whatever else resolvers find there. */
export interface RequestContext {
  /** The gateway's id of the request: in the answer's header, in masked errors and in every log line. */
  readonly requestId: string;
}
