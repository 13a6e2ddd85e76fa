import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../functions/platform/config.ts';
import type { ProvinceDeployment } from '../../../infra/province-deployment.ts';
import { provinces } from '../../../infra/provinces.ts';
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
const lambdaStatements = (template: typeof shandong.api): Statement[] =>
  Object.values(template.findResources('AWS::IAM::Policy')).flatMap(
    ({ Properties }) => Properties.PolicyDocument.Statement,
  );

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

  it('gives the Lambda no right on any table: what it may do is listed here in full', () => {
    const actions = lambdaStatements(shandong.api).flatMap(({ Action }) => Action);
    const [lambdaRole] = roles(shandong.api).filter(({ id }) => id.startsWith('Graphql'));

    expect(actions.toSorted()).toEqual([
      'kms:Decrypt',
      'kms:GenerateDataKey',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      'secretsmanager:GetSecretValue',
      'sts:AssumeRole',
      'sts:TagSession',
    ]);
    expect(lambdaRole).not.toHaveProperty('ManagedPolicyArns');
    expect(lambdaRole).not.toHaveProperty('Policies');
  });

  it('names every resource of the Lambda in full, and no star anywhere but the indexes of the one table', () => {
    const resources = lambdaStatements(shandong.api).flatMap(({ Resource }) => JSON.stringify(Resource));
    const [memberWall] = walls('Member');
    const starred = memberWall.PolicyDocument.Statement.flatMap(({ Resource }: { Resource: string[] }) =>
      Resource.filter((resource) => resource.includes('*')),
    );

    expect(resources.filter((resource) => resource.includes('*'))).toEqual([]);
    expect(starred).toEqual([`${tableArn}/index/*`]);
  });

  it("binds the data keys to a county of the deployment's provinces", () => {
    const conditions = lambdaStatements(demo.api)
      .filter(({ Action }) => Action.includes('kms:Decrypt'))
      .map(({ Condition }) => Condition);

    expect(conditions).toEqual([
      {
        StringLike: { 'kms:EncryptionContext:county': ['37????', '33????', '45????'] },
        'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['county'] },
      },
    ]);
  });

  it('lets only the Lambda itself begin a session, with tags that name a county', () => {
    const trusts = roles(demo.api)
      .filter(({ id }) => !id.startsWith('Graphql'))
      .flatMap(({ AssumeRolePolicyDocument }) => AssumeRolePolicyDocument.Statement);

    expect(trusts).toHaveLength(5);
    for (const trust of trusts) {
      expect(trust.Principal.AWS['Fn::GetAtt']).toEqual([expect.stringMatching(/^GraphqlRole/), 'Arn']);
      expect(trust.Condition.StringLike['aws:RequestTag/county']).toBeDefined();
    }
  });

  it('tells the Lambda exactly the environment that its configuration reads', () => {
    const [lambda] = Object.values(demo.api.findResources('AWS::Lambda::Function'));
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

    const config = readConfig({ ...Object.fromEntries(texts), ...arns, AWS_REGION: 'ap-southeast-1' });

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
    expect(Object.keys(shandong.api.findResources('AWS::Lambda::Function'))).toHaveLength(1);
  });

  it('sends every path to the one function, so that what is not there is answered by us too', () => {
    const routes = Object.values(shandong.api.findResources('AWS::ApiGatewayV2::Route'));

    const keys = routes.map(({ Properties }) => Properties.RouteKey);

    expect(keys.toSorted()).toEqual(['$default']);
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

    expect(retention(shandong)).toEqual([
      [365, 'Retain'],
      [365, 'Retain'],
    ]);
    expect(retention(demo)).toEqual([
      [30, 'Retain'],
      [30, 'Retain'],
    ]);
  });

  it("names nothing of the global partition in China's templates but the two principals that are called so there", () => {
    const text = JSON.stringify([shandong.data.toJSON(), shandong.api.toJSON()]);

    const foreign = text.match(/arn:aws:|[\w.-]*amazonaws\.com(?!\.cn)/g) ?? [];

    expect(text).toContain('arn:aws-cn:');
    expect([...new Set(foreign)].toSorted()).toEqual(['apigateway.amazonaws.com', 'lambda.amazonaws.com']);
  });

  it('refuses to let go of the key and the secret while the API uses them', () => {
    const imports = JSON.stringify(shandong.api.toJSON()).match(/Fn::ImportValue":"Data:[^"]+/g) ?? [];

    expect(new Set(imports).size).toBe(2);
    expect(Object.keys(shandong.data.findOutputs('*', { Export: Match.anyValue() }))).toHaveLength(2);
  });
});
