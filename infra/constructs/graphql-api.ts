import { Duration } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CorsHttpMethod, HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { corsRules } from '../cors-rules.ts';
import type { ProvinceDeployment } from '../province-deployment.ts';
import { ServiceLog } from './service-log.ts';

/** One line a request: neither address, nor token, nor body, so that no log of the gateway holds a person's data. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  at: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  status: '$context.status',
  ms: '$context.responseLatency',
  lambdaMs: '$context.integrationLatency',
  error: '$context.error.message',
};

/** The HTTP API in front of λ graphql: one route for all, so that every answer is ours; the province's browsers; a ceiling. */
export class GraphqlApi extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, deployment: ProvinceDeployment, handler: IFunction) {
    super(scope, id);
    const api = new HttpApi(this, 'Http', {
      apiName: `wushe-${deployment.name}`,
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration('Lambda', handler),
      corsPreflight: {
        allowOrigins: [...deployment.corsOrigins],
        allowMethods: corsRules.allowMethods.map((method) => CorsHttpMethod[method]),
        allowHeaders: [...corsRules.allowHeaders],
        exposeHeaders: [...corsRules.exposeHeaders],
        maxAge: Duration.seconds(corsRules.maxAgeSeconds),
      },
    });
    new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: deployment.throttling.ratePerSecond, burstLimit: deployment.throttling.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(new ServiceLog(this, 'AccessLog', deployment)),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
    this.url = `${api.apiEndpoint}/graphql`;
  }
}
