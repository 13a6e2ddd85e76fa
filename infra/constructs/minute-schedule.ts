import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as Target } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

/** Wakes λ clock every minute. A minute that failed is not tried again: the next one does what it left. */
export class MinuteSchedule extends Construct {
  constructor(scope: Construct, id: string, handler: IFunction) {
    super(scope, id);
    handler.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    new Rule(this, 'Rule', {
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new Target(handler, { retryAttempts: 0, maxEventAge: Duration.minutes(1) })],
    });
  }
}
