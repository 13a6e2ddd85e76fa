const neverCalled = (): never => {
  throw new Error('Apollo usage reporting is not in this bundle (infra/stubs/apollo-usage-reporting.ts)');
};

/** Stands in for the signatures of Apollo's usage reports (17 KB with lodash.sortby): no report is ever sent from here. */
export const usageReportingSignature = neverCalled;

/** The other half of {@link usageReportingSignature}. */
export const calculateReferencedFieldsByType = neverCalled;
