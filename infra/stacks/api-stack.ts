import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { GraphqlApi } from '../constructs/graphql-api.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { SessionRole } from '../constructs/session-role.ts';
import type { ProvinceDeployment } from '../province-deployment.ts';
import { countyTrust } from '../walls/county-trust.ts';
import { intakePolicy } from '../walls/intake-policy.ts';
import { memberPolicy } from '../walls/member-policy.ts';
import { memberTrust } from '../walls/member-trust.ts';
import { publicPolicy } from '../walls/public-policy.ts';
import type { DataStack } from './data-stack.ts';

/** What may be thrown away and made again: the HTTP API, λ graphql, and the roles of its sessions. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, deployment: ProvinceDeployment, data: DataStack, version: string) {
    super(scope, id, { env: deployment.env, description: `Wushe ${deployment.name}: GraphQL API` });
    this.addStackDependency(data);
    const { table, fieldKey, secret } = data;
    const graphql = new ServiceFunction(this, 'Graphql', deployment, version, {
      description: 'GraphQL API',
      entry: 'functions/handlers/graphql.ts',
      // The gateway gives up at 30 s: an answer after that would be written and never seen.
      timeout: Duration.seconds(28),
    });
    new ServiceFunction(this, 'Changes', deployment, version, {
      description: 'Feed and what is derived from it',
      entry: 'functions/handlers/changes.ts',
      timeout: Duration.seconds(60),
    });
    new ServiceFunction(this, 'Clock', deployment, version, {
      description: 'Deadlines and sweeps',
      entry: 'functions/handlers/clock.ts',
      timeout: Duration.seconds(55),
    });

    new SessionRole(this, 'Member', {
      wall: memberPolicy(table.tableArn),
      trust: memberTrust(graphql.roleArn, deployment.provinceCodes),
    }).grantSessions(graphql, 'MEMBER_ROLE_ARN');
    new SessionRole(this, 'Public', {
      wall: publicPolicy(table.tableArn),
      trust: countyTrust(graphql.roleArn, deployment.provinceCodes),
    }).grantSessions(graphql, 'PUBLIC_ROLE_ARN');
    new SessionRole(this, 'Intake', {
      wall: intakePolicy(table.tableArn),
      trust: countyTrust(graphql.roleArn, deployment.provinceCodes),
    }).grantSessions(graphql, 'INTAKE_ROLE_ARN');
    table.grantName(graphql);
    fieldKey.grantDataKeys(graphql, deployment.provinceCodes);
    secret.grantRead(graphql);

    const api = new GraphqlApi(this, 'Api', deployment, graphql);
    new CfnOutput(this, 'GraphqlUrl', { value: api.url });
  }
}
