/** Stands in for the SDK's event streams (12 KB), which no operation of ours has; throws when one is opened. */
export class EventStreamSerde {
  constructor() {
    throw new Error('No event stream is in this bundle (infra/stubs/event-streams.ts)');
  }
}

/** Handed to the serde above, which throws before it looks. */
export const eventStreamSerdeProvider = undefined;
