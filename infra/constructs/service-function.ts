import { join } from 'node:path';
import type { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Runtime, RuntimeFamily } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import type { ProvinceDeployment } from '../province-deployment.ts';
import { cdkBundling } from './cdk-bundling.ts';
import { ServiceLog } from './service-log.ts';

/** What one of our Lambdas differs in. */
interface ServiceFunctionProps {
  readonly description: string;
  /** The handler's file, from the root of the repository. */
  readonly entry: string;
  readonly timeout: Duration;
}

/** One of our Lambdas, with a role that at first may do nothing but write its own log. */
export class ServiceFunction extends NodejsFunction {
  readonly roleArn: string;
  readonly roleName: string;

  constructor(
    scope: Construct,
    id: string,
    deployment: ProvinceDeployment,
    version: string,
    { description, entry, timeout }: ServiceFunctionProps,
  ) {
    const logGroup = new ServiceLog(scope, `${id}Log`, deployment);
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      description: `${description} of ${deployment.name}`,
      entry: join(import.meta.dirname, '../..', entry),
      runtime: new Runtime(deployment.runtime, RuntimeFamily.NODEJS, { supportsInlineCode: true }),
      bundling: cdkBundling(deployment.runtime),
      // One whole vCPU: below it a cold start is paid in CPU time.
      memorySize: 1769,
      timeout,
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
    this.roleName = role.roleName;
  }
}
