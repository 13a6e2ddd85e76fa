import { expect, it } from 'vitest';
import type { ProvinceDeployment } from '../../../infra/province-deployment.ts';
import { provinces } from '../../../infra/provinces.ts';
import { synthesise } from '../../support/synthesise.ts';

const { api } = synthesise(provinces['shandong'] as ProvinceDeployment);

it('has the three routes of a socket, each to λ realtime, and none that asks for more', () => {
  const routes = Object.entries(api.findResources('AWS::ApiGatewayV2::Route'))
    .filter(([id]) => id.startsWith('Sockets'))
    .map(([, { Properties }]) => [Properties.RouteKey, Properties.AuthorizationType]);
  const integrations = Object.entries(api.findResources('AWS::ApiGatewayV2::Integration'))
    .filter(([id]) => id.startsWith('Sockets'))
    .map(([, { Properties }]) => JSON.stringify(Properties.IntegrationUri));

  expect(routes.toSorted()).toEqual([
    ['$connect', 'NONE'],
    ['$default', 'NONE'],
    ['$disconnect', 'NONE'],
  ]);
  expect(integrations).toHaveLength(3);
  expect(integrations.filter((uri) => !uri.includes('"Realtime'))).toEqual([]);
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
