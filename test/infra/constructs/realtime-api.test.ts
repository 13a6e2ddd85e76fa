import { expect, it } from 'vitest';
import type { ProvinceDeployment } from '../../../infra/province-deployment.ts';
import { provinces } from '../../../infra/provinces.ts';
import { ACCOUNT, synthesise } from '../../support/synthesise.ts';

const { api } = synthesise(provinces['shandong'] as ProvinceDeployment);

/** Resources of a type that belong to the WebSocket API, by their names. */
const ofSockets = (type: string) =>
  new Map(Object.entries(api.findResources(type)).filter(([id]) => id.startsWith('Sockets')));

/** A text of the template, with `<name>` where another resource's name or ARN comes in. */
const flat = (value: unknown): string => {
  const { Ref, 'Fn::GetAtt': [from] = [], 'Fn::Join': [, parts] = [] } = Object(value);
  if (Array.isArray(parts)) return parts.map(flat).join('');
  return typeof value === 'string' ? value : `<${Ref ?? from}>`;
};

it('has the three routes of a socket, each to λ realtime, and none that asks for more', () => {
  const integrations = ofSockets('AWS::ApiGatewayV2::Integration');
  const routes = [...ofSockets('AWS::ApiGatewayV2::Route').values()].map(({ Properties }) => {
    const [, target = ''] = /^integrations\/<(.+)>$/.exec(flat(Properties.Target)) ?? [];
    const { IntegrationType, IntegrationUri } = integrations.get(target)?.['Properties'] ?? {};
    return [Properties.RouteKey, Properties.AuthorizationType, target, IntegrationType, flat(IntegrationUri)];
  });

  const lambda = expect.stringMatching(/:lambda:path\/2015-03-31\/functions\/<Realtime[0-9A-F]{8}>\/invocations$/);
  expect(routes.toSorted()).toEqual([
    ['$connect', 'NONE', expect.stringContaining('RouteConnect'), 'AWS_PROXY', lambda],
    ['$default', 'NONE', expect.stringContaining('RouteMessage'), 'AWS_PROXY', lambda],
    ['$disconnect', 'NONE', expect.stringContaining('RouteDisconnect'), 'AWS_PROXY', lambda],
  ]);
  expect(integrations.size).toBe(3);
});

it('lets API Gateway invoke λ realtime for each route of this API, and for nothing else', () => {
  const [socketApi] = [...ofSockets('AWS::ApiGatewayV2::Api').keys()];
  const permissions = [...ofSockets('AWS::Lambda::Permission').values()].map(({ Properties }) => Properties);

  const allowed = permissions.map(({ SourceArn }) => flat(SourceArn)).toSorted();
  expect(allowed).toEqual(
    ['$connect', '$default', '$disconnect'].map(
      (route) => `arn:aws-cn:execute-api:cn-north-1:${ACCOUNT}:<${socketApi}>/*${route}`,
    ),
  );
  for (const { Action, Principal, FunctionName } of permissions) {
    expect([Action, Principal]).toEqual(['lambda:InvokeFunction', 'apigateway.amazonaws.com']);
    expect(flat(FunctionName)).toMatch(/^<Realtime[0-9A-F]{8}>$/);
  }
});

it('caps messages, and logs neither addresses nor what was said', () => {
  const [[, stage] = []] = Object.entries(api.findResources('AWS::ApiGatewayV2::Stage')).filter(([id]) =>
    id.startsWith('Sockets'),
  );

  expect(stage?.['Properties']).toMatchObject({
    StageName: 'live',
    AutoDeploy: true,
    DefaultRouteSettings: { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 },
    AccessLogSettings: { Format: expect.not.stringMatching(/sourceIp|authorizer|header|querystring|body|identity/) },
  });
  expect(stage?.['Properties'].DefaultRouteSettings).not.toHaveProperty('DataTraceEnabled');
});

it('may write its log, by a role of the account that stays when the stack goes', () => {
  const [account] = Object.values(api.findResources('AWS::ApiGateway::Account'));
  const [[, stage] = []] = Object.entries(api.findResources('AWS::ApiGatewayV2::Stage')).filter(([id]) =>
    id.startsWith('Sockets'),
  );

  expect(account).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  expect(stage?.['DependsOn']).toContainEqual(expect.stringMatching(/^SocketsLoggingAccount/));
});

it('tells whoever posts to connections the very stage that they are at, in its partition', () => {
  const urls = Object.values(api.findResources('AWS::Lambda::Function'))
    .map(({ Properties }) => JSON.stringify(Properties.Environment.Variables.SOCKETS_URL))
    .filter((url) => url !== undefined);

  expect(urls).toHaveLength(3);
  expect(new Set(urls).size).toBe(1);
  expect(urls[0]).toMatch(/https:\/\/.*execute-api\.cn-north-1\..*AWS::URLSuffix.*\/live/);
});
