/** Stands in for Apollo's reporting messages (208 KB): no report or trace is ever sent from here. */
class NeverBuilt {
  constructor() {
    throw new Error(
      'Apollo usage reporting and tracing are not in this bundle (infra/stubs/usage-reporting-protobuf.ts)',
    );
  }
}

/** The root of Apollo's trace messages, and the messages inside it that Apollo names when it builds one. */
export const Trace = Object.assign(class extends NeverBuilt {}, {
  Node: NeverBuilt,
  Error: NeverBuilt,
  Location: NeverBuilt,
});

/** A batch of traces on its way to Apollo's servers. */
export const Report = NeverBuilt;

/** Who sends the batch. */
export const ReportHeader = NeverBuilt;

/** Protobuf's own types, of which Apollo uses the timestamp. */
export const google = { protobuf: { Timestamp: NeverBuilt } };
