import { Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { LogGroupLogDestination, WebSocketApi, WebSocketStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { ProvinceDeployment } from '../province-deployment.ts';
import { GatewayLogging } from './gateway-logging.ts';
import { ServiceLog } from './service-log.ts';

/** One line a message: neither address, nor token, nor what was said. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  at: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  connection: '$context.connectionId',
  status: '$context.status',
  lambdaMs: '$context.integrationLatency',
  error: '$context.error.message',
};

/** The WebSocket API in front of λ realtime; whoever may post to its connections is told where they are. */
export class RealtimeApi extends Construct {
  readonly url: string;
  readonly #stage: WebSocketStage;
  readonly #connections: readonly string[];

  constructor(scope: Construct, id: string, deployment: ProvinceDeployment, handler: LambdaFunction) {
    super(scope, id);
    const route = (name: string) => ({ integration: new WebSocketLambdaIntegration(name, handler) });
    const api = new WebSocketApi(this, 'WebSocket', {
      apiName: `wushe-${deployment.name}-realtime`,
      connectRouteOptions: route('Connect'),
      disconnectRouteOptions: route('Disconnect'),
      defaultRouteOptions: route('Message'),
    });
    this.#stage = new WebSocketStage(this, 'Stage', {
      webSocketApi: api,
      stageName: 'live',
      autoDeploy: true,
      throttle: { rateLimit: deployment.throttling.ratePerSecond, burstLimit: deployment.throttling.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(new ServiceLog(this, 'AccessLog', deployment)),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
    this.#stage.node.addDependency(new GatewayLogging(this, 'Logging'));
    this.#connections = ['POST', 'GET', 'DELETE'].map((method) =>
      Stack.of(this).formatArn({
        service: 'execute-api',
        resource: api.apiId,
        resourceName: `${this.#stage.stageName}/${method}/@connections/*`,
      }),
    );
    this.url = this.#stage.url;
  }

  /** Lets a Lambda post to connections, look whether they are there, and end them. */
  grantConnections(to: LambdaFunction): void {
    to.addEnvironment('SOCKETS_URL', this.#stage.callbackUrl);
    to.addToRolePolicy(
      new PolicyStatement({
        sid: 'SpeakToConnections',
        actions: ['execute-api:ManageConnections'],
        resources: [...this.#connections],
      }),
    );
  }
}
