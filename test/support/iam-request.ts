/** What IAM knows of one call when it judges it. */
export interface IamRequest {
  /** As in a policy: `dynamodb:GetItem`. */
  readonly action: string;
  /** ARN of the table, or of the index that is queried. */
  readonly resource: string;
  /** Values of `dynamodb:LeadingKeys`; empty when the call names no partition, as a Scan. */
  readonly leadingKeys: readonly string[];
  /** Tags of the session, read as `aws:PrincipalTag/…`. */
  readonly tags: Readonly<Record<string, string>>;
}
