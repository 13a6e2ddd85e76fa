import { ReferenceStrength, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { CfnRolePolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { type KeySchema, tableDefinition } from '../../functions/data/table-definition.ts';
import { connectionsPolicy } from '../walls/connections-policy.ts';
import type { ServiceFunction } from './service-function.ts';

const { indexes, projection, billingMode, streamViewType, expiryAttribute } = tableDefinition;

const stringKeys = (keys: KeySchema) => ({
  partitionKey: { name: keys.partitionKey, type: AttributeType.STRING },
  sortKey: { name: keys.sortKey, type: AttributeType.STRING },
});

/** The deployment's table: named, so that a change that would replace it fails instead of starting an empty one. */
export class SingleTable extends Construct {
  readonly tableName: string;
  /** Made from the name, so that the stack of the roles does not hold on to the stack of the data. */
  readonly tableArn: string;
  /** With the label that DynamoDB gave the stream: a new one would be another stream. */
  readonly streamArn: string;

  constructor(scope: Construct, id: string, tableName: string) {
    super(scope, id);
    this.tableName = tableName;
    this.tableArn = Stack.of(this).formatArn({ service: 'dynamodb', resource: 'table', resourceName: tableName });
    const table = new Table(this, 'Table', {
      tableName,
      ...stringKeys(tableDefinition),
      billingMode: BillingMode[billingMode],
      stream: StreamViewType[streamViewType],
      timeToLiveAttribute: expiryAttribute,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // Weak references read each other's outputs by a function of CloudFormation that is too new for every region.
    table.applyCrossStackReferenceStrength(ReferenceStrength.STRONG);
    this.streamArn = table.tableStreamArn ?? '';
    for (const index of indexes) {
      table.addGlobalSecondaryIndex({
        indexName: index.name,
        ...stringKeys(index),
        projectionType: ProjectionType[projection],
      });
    }
  }

  /** Gives the name and no permission: rights on the table come only with a session of one county. */
  grantName(to: LambdaFunction): void {
    to.addEnvironment('TABLE_NAME', this.tableName);
  }

  /** Lets a Lambda read the table's stream, which its filter narrows to events: they hold no personal data. */
  grantStream(to: LambdaFunction): void {
    to.addToRolePolicy(
      new PolicyStatement({
        sid: 'ReadStream',
        actions: [
          'dynamodb:DescribeStream',
          'dynamodb:GetRecords',
          'dynamodb:GetShardIterator',
          'dynamodb:ListStreams',
        ],
        resources: [`${this.tableArn}/stream/*`],
      }),
    );
  }

  /** Lets a Lambda keep the deployment's connections with its own rights, by the very document that the tests evaluate. */
  grantConnections(to: ServiceFunction): void {
    new CfnRolePolicy(to, 'Connections', {
      policyName: 'connections',
      roleName: to.roleName,
      policyDocument: connectionsPolicy(this.tableArn),
    });
  }
}
