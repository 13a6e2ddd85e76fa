import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { changesSource } from '../changes-source.ts';
import type { SingleTable } from './single-table.ts';

/**
 * Wakes λ changes with every new event that the table's stream tells. What it cannot do stands in a queue for a fortnight,
 * so that somebody sees it; nothing is lost by it, since λ clock numbers whatever waits.
 */
export class FeedTrigger extends Construct {
  constructor(scope: Construct, id: string, table: SingleTable, target: LambdaFunction) {
    super(scope, id);
    table.grantStream(target);
    const failed = new Queue(this, 'Failed', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    new EventSourceMapping(this, 'Stream', {
      target,
      eventSourceArn: table.streamArn,
      // Events that were there before this function are numbered too, whichever of the two finds them first.
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual(changesSource.eventName),
          dynamodb: { Keys: { sk: { S: FilterRule.beginsWith(changesSource.sortKeyPrefix) } } },
        }),
      ],
      batchSize: changesSource.batchSize,
      parallelizationFactor: 1,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: changesSource.retryAttempts,
      maxRecordAge: Duration.hours(1),
      onFailure: new SqsDlq(failed),
    });
  }
}
