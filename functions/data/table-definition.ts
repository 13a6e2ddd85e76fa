/** Names of the string attributes that are the partition and the sort key of the table or of one index. */
export interface KeySchema {
  readonly partitionKey: string;
  readonly sortKey: string;
}

/** A secondary index, sparse: an item without its two attributes is not in it. DynamoDB wants names of 3 letters or more. */
interface IndexDefinition extends KeySchema {
  readonly name: string;
}

/** What CDK, the local start and the tests need to make the same table; its name is theirs to give. */
interface TableDefinition extends KeySchema {
  readonly indexes: readonly IndexDefinition[];
  readonly projection: 'ALL';
  readonly billingMode: 'PAY_PER_REQUEST';
  readonly streamViewType: 'KEYS_ONLY';
  /** Seconds since 1970; DynamoDB deletes days late, so readers compare it with the clock themselves. */
  readonly expiryAttribute: string;
}

/**
 * The one table of a deployment, and the only place where its keys are defined.
 * `gsi1` holds what belongs to whom, `gsi2` open work and states, `gsi3` due dates and the feed.
 */
export const tableDefinition: TableDefinition = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [
    { name: 'gsi1', partitionKey: 'g1pk', sortKey: 'g1sk' },
    { name: 'gsi2', partitionKey: 'g2pk', sortKey: 'g2sk' },
    { name: 'gsi3', partitionKey: 'g3pk', sortKey: 'g3sk' },
  ],
  projection: 'ALL',
  billingMode: 'PAY_PER_REQUEST',
  streamViewType: 'KEYS_ONLY',
  expiryAttribute: 'expiresAt',
};
