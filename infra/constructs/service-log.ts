import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { ProvinceDeployment } from '../province-deployment.ts';

/** A log group that outlives its stack: what the law asks to be kept must not go with a deployment. */
export class ServiceLog extends LogGroup {
  constructor(scope: Construct, id: string, { logRetentionDays }: ProvinceDeployment) {
    super(scope, id, { retention: logRetentionDays, removalPolicy: RemovalPolicy.RETAIN });
  }
}
