import { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Runtime, RuntimeFamily } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import type { ProvinceDeployment } from '../province-deployment.ts';
import { cdkBundling } from './cdk-bundling.ts';
import { ServiceLog } from './service-log.ts';

/** λ graphql, with a role that at first may do nothing but write its own log. */
export class GraphqlFunction extends NodejsFunction {
  readonly roleArn: string;

  constructor(scope: Construct, id: string, deployment: ProvinceDeployment, version: string) {
    const logGroup = new ServiceLog(scope, `${id}Log`, deployment);
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      description: `GraphQL API of ${deployment.name}`,
      entry: `${import.meta.dirname}/../../functions/handlers/graphql.ts`,
      runtime: new Runtime(deployment.runtime, RuntimeFamily.NODEJS, { supportsInlineCode: true }),
      bundling: cdkBundling(deployment.runtime),
      // One whole vCPU: below it a cold start is paid in CPU time.
      memorySize: 1769,
      // The gateway gives up at 30 s: an answer after that would be written and never seen.
      timeout: Duration.seconds(28),
      role,
      logGroup,
      environment: {
        VERSION: version,
        PROVINCES: deployment.provinceCodes.join(','),
        ISSUERS: JSON.stringify(deployment.issuers),
        BOOTSTRAP: JSON.stringify(deployment.bootstrap),
        CORS_ORIGINS: deployment.corsOrigins.join(','),
        LOG_LEVEL: deployment.logLevel,
      },
    });
    this.roleArn = role.roleArn;
  }
}
