import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { readConfig, readSocketConfig } from '../../../functions/platform/config.ts';
import type { ProvinceDeployment } from '../../../infra/province-deployment.ts';
import { provinces } from '../../../infra/provinces.ts';
import { connectionsPolicy } from '../../../infra/walls/connections-policy.ts';
import { intakePolicy } from '../../../infra/walls/intake-policy.ts';
import { memberPolicy } from '../../../infra/walls/member-policy.ts';
import { publicPolicy } from '../../../infra/walls/public-policy.ts';
import { ACCOUNT, synthesise } from '../../support/synthesise.ts';

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

const deployment = (name: string): ProvinceDeployment => {
  const found = provinces[name];
  if (found === undefined) throw new Error(`There is no deployment ${name}`);
  return found;
};

const shandong = synthesise(deployment('shandong'));
const demo = synthesise(deployment('demo'));
const tableArn = `arn:aws-cn:dynamodb:cn-north-1:${ACCOUNT}:table/wushe-shandong`;

/** The session roles by the first words of their logical ids, and the policies that are attached to any role. */
const roles = (template: typeof shandong.api) =>
  Object.entries(template.findResources('AWS::IAM::Role')).map(([id, { Properties }]) => ({ id, ...Properties }));
const walls = (name: string) =>
  roles(shandong.api)
    .filter(({ id }) => id.startsWith(name))
    .flatMap(({ Policies }) => Policies);
const lambdaStatements = (template: typeof shandong.api, name = ''): Statement[] =>
  Object.entries(template.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith(name))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement);

const doors = ['Graphql', 'Realtime'];
const woken = ['Changes', 'Clock'];
const lambdas = [...doors, ...woken];
const isLambda = (id: string) => lambdas.some((name) => id.startsWith(name));

describe('ApiStack', () => {
  it('deploys the walls byte for byte as the tests evaluate them, and nothing beside them', () => {
    const member = walls('Member');
    const anybody = walls('Public');
    const intake = walls('Intake');

    expect(JSON.stringify(member)).toBe(
      JSON.stringify([{ PolicyDocument: memberPolicy(tableArn), PolicyName: 'wall' }]),
    );
    expect(JSON.stringify(anybody)).toBe(
      JSON.stringify([{ PolicyDocument: publicPolicy(tableArn), PolicyName: 'wall' }]),
    );
    expect(JSON.stringify(intake)).toBe(
      JSON.stringify([{ PolicyDocument: intakePolicy(tableArn), PolicyName: 'wall' }]),
    );
  });

  const everywhere = [
    'logs:CreateLogStream',
    'logs:PutLogEvents',
    'secretsmanager:GetSecretValue',
    'sts:AssumeRole',
    'sts:TagSession',
  ];
  const dataKeys = ['kms:Decrypt', 'kms:GenerateDataKey'];
  const stream = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((name) => `dynamodb:${name}`);
  const queue = ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage'];

  it.each([
    ['Graphql', [...everywhere, ...dataKeys]],
    ['Realtime', [...everywhere, ...dataKeys, 'execute-api:ManageConnections']],
    ['Changes', [...everywhere, 'execute-api:ManageConnections', ...stream, ...queue]],
    ['Clock', [...everywhere, 'execute-api:ManageConnections']],
  ])('gives λ %s no right on any county: what it may do is listed here in full', (name, allowed) => {
    const actions = lambdaStatements(shandong.api, name).flatMap(({ Action }) => Action);
    const [role] = roles(shandong.api).filter(({ id }) => id.startsWith(name));

    expect(actions.toSorted()).toEqual(allowed.toSorted());
    expect(role).not.toHaveProperty('ManagedPolicyArns');
    expect(role).not.toHaveProperty('Policies');
  });

  it('lets what speaks with sockets keep their connections, by the document that the tests evaluate and no other', () => {
    const own = Object.entries(shandong.api.findResources('AWS::IAM::RolePolicy')).map(([id, { Properties }]) => [
      id.replace(/Connections.*/, ''),
      JSON.stringify(Properties.PolicyDocument),
    ]);

    const deployed = JSON.stringify(connectionsPolicy(tableArn));
    expect(own.toSorted()).toEqual(['Changes', 'Clock', 'Realtime'].map((name) => [name, deployed]));
  });

  it('has the sessions of each kind begun by whoever needs them, and by nobody else', () => {
    const begunBy = (name: string) =>
      lambdas.filter((lambda) =>
        lambdaStatements(shandong.api, lambda).some(
          ({ Action, Resource }) =>
            Action.includes('sts:AssumeRole') && JSON.stringify(Resource).includes(`"${name}Role`),
        ),
      );

    const begun = ['Member', 'Public', 'Intake'].map(begunBy);

    expect(begun).toEqual([lambdas, lambdas, doors]);
  });

  it('names every resource of the Lambdas in full, but for connections, which come and go, and streams of the one table', () => {
    const resources = lambdaStatements(shandong.api).flatMap(({ Resource }) => JSON.stringify(Resource));
    const [memberWall] = walls('Member');
    const starred = memberWall.PolicyDocument.Statement.flatMap(({ Resource }: { Resource: string[] }) =>
      Resource.filter((resource) => resource.includes('*')),
    );

    const open = resources.filter((resource) => resource.includes('*'));
    expect(new Set(open.flatMap((resource) => resource.match(/[\w@/-]+\/\*/g)))).toEqual(
      new Set([
        '/live/DELETE/@connections/*',
        '/live/GET/@connections/*',
        '/live/POST/@connections/*',
        'table/wushe-shandong/stream/*',
      ]),
    );
    expect(starred).toEqual([`${tableArn}/index/*`]);
  });

  it("binds the data keys to a county of the deployment's provinces", () => {
    const conditions = lambdaStatements(demo.api)
      .filter(({ Action }) => Action.includes('kms:Decrypt'))
      .map(({ Condition }) => Condition);

    const bound = {
      StringLike: { 'kms:EncryptionContext:county': ['37????', '33????', '45????'] },
      'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['county'] },
    };
    expect(conditions).toEqual([bound, bound]);
  });

  it.each([
    ['Member', lambdas, 3],
    ['Public', lambdas, 1],
    ['Intake', doors, 1],
  ])('lets only our Lambdas begin a session of role %s, with tags that name a county', (name, trusted, count) => {
    const trusts = roles(demo.api)
      .filter(({ id }) => id.startsWith(name))
      .flatMap(({ AssumeRolePolicyDocument }) => AssumeRolePolicyDocument.Statement);

    expect(trusts).toHaveLength(count);
    for (const trust of trusts) {
      const principals = trust.Principal.AWS.map(({ 'Fn::GetAtt': [id] }: { 'Fn::GetAtt': [string] }) => id);
      expect(principals).toEqual(trusted.map((lambda) => expect.stringMatching(new RegExp(`^${lambda}Role`))));
      expect(trust.Condition.StringLike['aws:RequestTag/county']).toBeDefined();
    }
  });

  it.each(lambdas)('tells λ %s exactly the environment that its configuration reads', (name) => {
    const [[, lambda] = []] = Object.entries(demo.api.findResources('AWS::Lambda::Function')).filter(([id]) =>
      id.startsWith(name),
    );
    const variables: Record<string, unknown> = lambda?.['Properties'].Environment.Variables;
    // What CloudFormation fills in later is given the form that it will have.
    const arns = {
      MEMBER_ROLE_ARN: `arn:aws:iam::${ACCOUNT}:role/member`,
      PUBLIC_ROLE_ARN: `arn:aws:iam::${ACCOUNT}:role/public`,
      INTAKE_ROLE_ARN: `arn:aws:iam::${ACCOUNT}:role/intake`,
      KMS_KEY_ARN: `arn:aws:kms:ap-southeast-1:${ACCOUNT}:key/1`,
      SECRET_ARN: `arn:aws:secretsmanager:ap-southeast-1:${ACCOUNT}:secret:1`,
    };
    const texts = Object.entries(variables).filter(([, value]) => typeof value === 'string');

    const sockets =
      name === 'Graphql' ? {} : { SOCKETS_URL: 'https://api.execute-api.ap-southeast-1.amazonaws.com/live' };
    const read = name === 'Graphql' ? readConfig : readSocketConfig;
    const config = read({ ...Object.fromEntries(texts), ...arns, ...sockets, AWS_REGION: 'ap-southeast-1' });

    expect(Object.keys(variables).toSorted()).toEqual([
      'BOOTSTRAP',
      'CORS_ORIGINS',
      'INTAKE_ROLE_ARN',
      'ISSUERS',
      'KMS_KEY_ARN',
      'LOG_LEVEL',
      'MEMBER_ROLE_ARN',
      'PROVINCES',
      'PUBLIC_ROLE_ARN',
      'SECRET_ARN',
      ...Object.keys(sockets),
      'TABLE_NAME',
      'VERSION',
    ]);
    expect(config).toMatchObject({
      table: 'wushe-demo',
      version: '1.2.3',
      provinces: ['370000', '330000', '450000'],
      issuers: deployment('demo').issuers,
      bootstrap: deployment('demo').bootstrap,
      corsOrigins: deployment('demo').corsOrigins,
    });
  });

  it("runs on the province's runtime, inside the gateway's 30 seconds", () => {
    const behind = synthesise({ ...deployment('zhejiang'), runtime: 'nodejs22.x' });

    shandong.api.hasResourceProperties('AWS::Lambda::Function', { Runtime: 'nodejs24.x', Timeout: 28 });
    behind.api.hasResourceProperties('AWS::Lambda::Function', { Runtime: 'nodejs22.x' });
    expect(Object.keys(shandong.api.findResources('AWS::Lambda::Function')).filter(isLambda)).toHaveLength(4);
  });

  it('sends every path to the one function, so that what is not there is answered by us too', () => {
    const routes = Object.entries(shandong.api.findResources('AWS::ApiGatewayV2::Route'));

    const keys = routes.filter(([id]) => id.startsWith('ApiHttp')).map(([, { Properties }]) => Properties.RouteKey);

    expect(keys).toEqual(['$default']);
  });

  it("answers the browsers of the province's own origins only, and caps requests", () => {
    const [api] = Object.values(shandong.api.findResources('AWS::ApiGatewayV2::Api'));

    expect(api?.['Properties'].CorsConfiguration).toEqual({
      AllowOrigins: ['https://console.shandong.example.org'],
      AllowMethods: ['POST', 'GET'],
      AllowHeaders: ['authorization', 'content-type', 'accept-language', 'apollo-require-preflight'],
      ExposeHeaders: ['x-request-id'],
      MaxAge: 3600,
    });
    shandong.api.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 },
      AccessLogSettings: { Format: Match.not(Match.stringLikeRegexp('sourceIp|authorizer|header|querystring')) },
    });
  });

  it("keeps every log for the province's time, beyond the stack's own end", () => {
    const retention = ({ api }: typeof shandong) =>
      Object.values(api.findResources('AWS::Logs::LogGroup')).map(({ Properties, DeletionPolicy }) => [
        Properties.RetentionInDays,
        DeletionPolicy,
      ]);

    expect(retention(shandong)).toEqual(Array(6).fill([365, 'Retain']));
    expect(retention(demo)).toEqual(Array(6).fill([30, 'Retain']));
  });

  it("names nothing of the global partition in China's templates but the principals that are called so there", () => {
    const text = JSON.stringify([shandong.data.toJSON(), shandong.api.toJSON()]);

    const foreign = text.match(/arn:aws:|[\w.-]*amazonaws\.com(?!\.cn)/g) ?? [];

    expect(text).toContain('arn:aws-cn:');
    expect([...new Set(foreign)].toSorted()).toEqual([
      'apigateway.amazonaws.com',
      'events.amazonaws.com',
      'lambda.amazonaws.com',
    ]);
  });

  it('refuses to let go of key, secret and stream while the API uses them', () => {
    const imports = JSON.stringify(shandong.api.toJSON()).match(/Fn::ImportValue":"Data:[^"]+/g) ?? [];

    expect(new Set(imports).size).toBe(3);
    expect(JSON.stringify(shandong.api.toJSON())).not.toContain('Fn::GetStackOutput');
    expect(Object.keys(shandong.data.findOutputs('*', { Export: Match.anyValue() }))).toHaveLength(3);
  });
});
