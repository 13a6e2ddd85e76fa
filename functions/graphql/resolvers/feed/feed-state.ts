/** How far a feed and its consumers are, at one moment; what was set aside is read besides. */
export interface FeedState {
  readonly head: number;
  readonly floor: number;
  readonly consumers: readonly {
    readonly name: string;
    readonly at: number;
    readonly lag: number;
    readonly movedAt: string | null;
    readonly failures: number;
  }[];
}
