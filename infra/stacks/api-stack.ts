import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { FeedTrigger } from '../constructs/feed-trigger.ts';
import { GraphqlApi } from '../constructs/graphql-api.ts';
import { MinuteSchedule } from '../constructs/minute-schedule.ts';
import { RealtimeApi } from '../constructs/realtime-api.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { SessionRole } from '../constructs/session-role.ts';
import type { ProvinceDeployment } from '../province-deployment.ts';
import { countyTrust } from '../walls/county-trust.ts';
import { intakePolicy } from '../walls/intake-policy.ts';
import { memberPolicy } from '../walls/member-policy.ts';
import { memberTrust } from '../walls/member-trust.ts';
import { publicPolicy } from '../walls/public-policy.ts';
import type { DataStack } from './data-stack.ts';

/** What may be thrown away and made again: both APIs, the four Lambdas, what wakes them, and the roles of their sessions. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, deployment: ProvinceDeployment, data: DataStack, version: string) {
    super(scope, id, { env: deployment.env, description: `Wushe ${deployment.name}: APIs and feed` });
    this.addStackDependency(data);
    const { table, fieldKey, secret } = data;
    const { provinceCodes } = deployment;

    const graphql = new ServiceFunction(this, 'Graphql', deployment, version, {
      description: 'GraphQL API',
      entry: 'functions/handlers/graphql.ts',
      // The gateway gives up at 30 s: an answer after that would be written and never seen.
      timeout: Duration.seconds(28),
    });
    const realtime = new ServiceFunction(this, 'Realtime', deployment, version, {
      description: 'Subscriptions',
      entry: 'functions/handlers/realtime.ts',
      // The gateway gives up at 29 s.
      timeout: Duration.seconds(28),
    });
    const changes = new ServiceFunction(this, 'Changes', deployment, version, {
      description: 'Feed and what is derived from it',
      entry: 'functions/handlers/changes.ts',
      timeout: Duration.seconds(60),
    });
    const clock = new ServiceFunction(this, 'Clock', deployment, version, {
      description: 'Deadlines and sweeps',
      entry: 'functions/handlers/clock.ts',
      timeout: Duration.seconds(55),
    });
    // Whoever comes through a door may hand in and hold data keys; whoever is woken by the feed or the clock may not.
    const doors = [graphql, realtime];
    const woken = [changes, clock];
    const all = [...doors, ...woken];
    const arnsOf = (functions: readonly ServiceFunction[]) => functions.map(({ roleArn }) => roleArn);

    const member = new SessionRole(this, 'Member', {
      wall: memberPolicy(table.tableArn),
      trust: memberTrust(arnsOf(all), provinceCodes),
      variable: 'MEMBER_ROLE_ARN',
    });
    const anybody = new SessionRole(this, 'Public', {
      wall: publicPolicy(table.tableArn),
      trust: countyTrust(arnsOf(all), provinceCodes),
      variable: 'PUBLIC_ROLE_ARN',
    });
    const intake = new SessionRole(this, 'Intake', {
      wall: intakePolicy(table.tableArn),
      trust: countyTrust(arnsOf(doors), provinceCodes),
      variable: 'INTAKE_ROLE_ARN',
    });
    for (const one of all) {
      table.grantName(one);
      secret.grantRead(one);
      member.grantSessions(one);
      anybody.grantSessions(one);
    }
    for (const door of doors) {
      intake.grantSessions(door);
      fieldKey.grantDataKeys(door, provinceCodes);
    }
    for (const one of woken) {
      intake.grantName(one);
      fieldKey.grantName(one);
    }

    const api = new GraphqlApi(this, 'Api', deployment, graphql);
    const sockets = new RealtimeApi(this, 'Sockets', deployment, realtime);
    for (const one of [realtime, ...woken]) {
      table.grantConnections(one);
      sockets.grantConnections(one);
    }
    new FeedTrigger(this, 'Feed', table, changes);
    new MinuteSchedule(this, 'Minute', clock);
    new CfnOutput(this, 'GraphqlUrl', { value: api.url });
    new CfnOutput(this, 'SocketsUrl', { value: sockets.url });
  }
}
