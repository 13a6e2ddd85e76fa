import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSessions } from '../../../functions/platform/sessions.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { type LoopbackService, startLoopbackService, type WireRequest } from './loopback-service.ts';

const memberRoleArn = 'arn:aws-cn:iam::123456789012:role/member';
const publicRoleArn = 'arn:aws-cn:iam::123456789012:role/public';
const intakeRoleArn = 'arn:aws-cn:iam::123456789012:role/intake';
const shan = { kind: 'member', county: '371722', province: '370000' } as const;
let sts: LoopbackService;

const credentialsXml = (key: string, expiration: Date) => `<AssumeRoleResponse><AssumeRoleResult><Credentials>
<AccessKeyId>${key}</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken>
<Expiration>${expiration.toISOString()}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`;

const aWorld = () => {
  const clock = createManualClock();
  const grant = () => {
    const end = new Date(clock.now().getTime() + 3_600_000);
    return { body: credentialsXml(`ASIA${sts.requests.length}`, end) };
  };
  sts.answerWith(grant);
  const roleArns = { memberRoleArn, publicRoleArn, intakeRoleArn };
  return { grant, clock, sessions: createSessions({ region: 'cn-north-1', ...roleArns, clock }) };
};
const formOf = (request: WireRequest | undefined) => Object.fromEntries(new URLSearchParams(request?.body));

beforeEach(async () => {
  sts = await startLoopbackService();
  vi.stubEnv('AWS_ENDPOINT_URL_STS', sts.url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIATEST');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await sts.close();
});

test('a member’s session is tagged with county and province, for an hour at most', async () => {
  const { sessions } = aWorld();

  await sessions.get(shan);

  expect(formOf(sts.requests[0])).toEqual({
    Action: 'AssumeRole',
    Version: '2011-06-15',
    RoleArn: memberRoleArn,
    RoleSessionName: 'member-371722',
    DurationSeconds: '3600',
    'Tags.member.1.Key': 'county',
    'Tags.member.1.Value': '371722',
    'Tags.member.2.Key': 'province',
    'Tags.member.2.Value': '370000',
  });
});

test.each([
  ['public', publicRoleArn],
  ['intake', intakeRoleArn],
] as const)('a session of the %s is of its own role and has no province', async (kind, roleArn) => {
  const { sessions } = aWorld();

  await sessions.get({ kind, county: '371722' });

  const form = formOf(sts.requests[0]);
  expect(form).toMatchObject({ RoleArn: roleArn, 'Tags.member.1.Value': '371722' });
  expect(Object.keys(form).filter((key) => key.startsWith('Tags.'))).toHaveLength(2);
});

test('the client signs with the key of its own session', async () => {
  const { sessions } = aWorld();
  const table = await startLoopbackService();
  table.answerWith(() => ({ body: { TableNames: [] } }));
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', table.url);

  const client = await sessions.get(shan);
  await client.send(new ListTablesCommand());

  expect(table.requests[0]?.headers.authorization).toContain('Credential=ASIA1/');
  expect(table.requests[0]?.headers['x-amz-security-token']).toBe('token');
  await table.close();
});

test('concurrent requests of one county ask once and share one client', async () => {
  const { sessions } = aWorld();

  const clients = await Promise.all(Array.from({ length: 20 }, () => sessions.get(shan)));

  expect(new Set(clients).size).toBe(1);
  expect(sts.requests).toHaveLength(1);
});

test('a county, another county, and the public and the intake of a county never share a client', async () => {
  const { sessions } = aWorld();

  const clients = await Promise.all([
    sessions.get(shan),
    sessions.get({ kind: 'member', county: '331004', province: '330000' }),
    sessions.get({ kind: 'public', county: '371722' }),
    sessions.get({ kind: 'intake', county: '371722' }),
  ]);

  expect(new Set(clients).size).toBe(4);
});

test('a session is renewed from five minutes before its end, not earlier', async () => {
  const { sessions, clock } = aWorld();
  const first = await sessions.get(shan);

  clock.advance(54 * 60 + 59);
  const kept = await sessions.get(shan);
  clock.advance(1);
  const renewed = await sessions.get(shan);

  expect(kept).toBe(first);
  expect(renewed).not.toBe(first);
});

test('a refusal is told to the caller and asked again by the next one', async () => {
  const { sessions, grant } = aWorld();
  const denied = '<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>';
  sts.answerWith(() => ({ status: 403, body: denied }));

  const refused = await Promise.allSettled([sessions.get(shan), sessions.get(shan)]);
  sts.answerWith(grant);
  const client = await sessions.get(shan);

  expect(refused).toMatchObject([{ reason: { name: 'AccessDenied' } }, { reason: { name: 'AccessDenied' } }]);
  expect(client).toBeInstanceOf(DynamoDBClient);
  expect(sts.requests).toHaveLength(2);
});

test('at most 200 sessions are kept', async () => {
  const { sessions } = aWorld();
  const countyOf = (index: number) => String(370_100 + index);
  const ask = (index: number) => sessions.get({ kind: 'public', county: countyOf(index) });
  for (let index = 0; index < 201; index += 1) await ask(index);

  await ask(200);
  expect(sts.requests).toHaveLength(201);
  await ask(0);

  expect(sts.requests).toHaveLength(202);
});

test.each([
  ['a wildcard', { kind: 'public', county: '*' }],
  ['a wildcard among digits', { kind: 'public', county: '37172?' }],
  ['a community', { kind: 'public', county: '371722003003' }],
  ['the deployment', { kind: 'member', county: '000000', province: '000000' }],
  ['another province', { kind: 'member', county: '371722', province: '330000' }],
  ['a county as its own province', { kind: 'member', county: '371722', province: '371722' }],
] as const)('%s never becomes a session', async (_, session) => {
  const { sessions } = aWorld();

  const asked = sessions.get(session);

  await expect(asked).rejects.toThrow(RangeError);
  expect(sts.requests).toHaveLength(0);
});

test('a province’s own staff get a session of the province', async () => {
  const { sessions } = aWorld();

  await sessions.get({ kind: 'member', county: '370000', province: '370000' });

  expect(formOf(sts.requests[0])).toMatchObject({ 'Tags.member.1.Value': '370000', 'Tags.member.2.Value': '370000' });
});
