import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSessions } from '../../../functions/platform/sessions.ts';
import { decodeAccessKey } from '../../../infra/local/access-key.ts';
import type { LoopbackServer } from '../../../infra/local/loopback-server.ts';
import { localRoleArn, startStsStandIn } from '../../../infra/local/sts-stand-in.ts';

const clock = { now: () => new Date('2026-03-02T01:00:00.000Z') };
const county = { Key: 'county', Value: '371722' };
const province = { Key: 'province', Value: '370000' };
let sts: LoopbackServer;
let client: STSClient;

beforeEach(async () => {
  sts = await startStsStandIn({ port: 0, clock });
  vi.stubEnv('AWS_ENDPOINT_URL_STS', sts.url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  client = new STSClient({ region: 'cn-north-1' });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  client.destroy();
  await sts.close();
});

const assume = (change: Partial<AssumeRoleCommandInput> = {}) =>
  client.send(
    new AssumeRoleCommand({
      RoleArn: localRoleArn('member'),
      RoleSessionName: 'member-371722',
      DurationSeconds: 3_600,
      Tags: [county, province],
      ...change,
    }),
  );

test('a member’s access key tells its role, county and province', async () => {
  const { Credentials } = await assume();

  const session = decodeAccessKey(Credentials?.AccessKeyId ?? '');

  expect(session).toEqual({ kind: 'member', county: '371722', province: '370000' });
  expect(Credentials?.Expiration).toEqual(new Date('2026-03-02T02:00:00.000Z'));
});

test.each(['public', 'intake'] as const)('an access key of the %s has no province', async (kind) => {
  const { Credentials } = await assume({ RoleArn: localRoleArn(kind), Tags: [county], DurationSeconds: 900 });

  const session = decodeAccessKey(Credentials?.AccessKeyId ?? '');

  expect(session).toEqual({ kind, county: '371722' });
  expect(Credentials?.Expiration).toEqual(new Date('2026-03-02T01:15:00.000Z'));
});

test('the sessions of the platform sign with such a key', async () => {
  const sessions = createSessions({
    region: 'cn-north-1',
    memberRoleArn: localRoleArn('member'),
    publicRoleArn: localRoleArn('public'),
    intakeRoleArn: localRoleArn('intake'),
    clock,
  });

  const table = await sessions.get({ kind: 'member', county: '331004', province: '330000' });

  const { accessKeyId } = await table.config.credentials();
  expect(decodeAccessKey(accessKeyId)).toEqual({ kind: 'member', county: '331004', province: '330000' });
});

test.each([
  ['a role that is not there', { RoleArn: 'arn:aws:iam::000000000000:role/admin' }],
  ['a member without a province', { Tags: [county] }],
  ['a member without a county', { Tags: [province] }],
  ['a member without tags', { Tags: [] }],
  ['a wildcard as county', { Tags: [{ Key: 'county', Value: '*' }, province] }],
  ['one tag more', { Tags: [county, province, { Key: 'admin', Value: '1' }] }],
  ['the public with a province', { RoleArn: localRoleArn('public') }],
])('%s is denied', async (_, change) => {
  const asked = assume(change);

  await expect(asked).rejects.toMatchObject({ name: 'AccessDenied' });
});

test.each([
  ['longer than an hour', { DurationSeconds: 3_601 }],
  ['shorter than a quarter of an hour', { DurationSeconds: 899 }],
  ['with a name that AWS would not take', { RoleSessionName: 'member 371722' }],
])('a session %s is refused', async (_, change) => {
  const asked = assume(change);

  await expect(asked).rejects.toMatchObject({ name: 'ValidationError' });
});

test('nothing but AssumeRole is answered', async () => {
  const asked = client.send(new GetCallerIdentityCommand());

  await expect(asked).rejects.toMatchObject({ name: 'InvalidAction' });
});

test('who does not sign gets nothing', async () => {
  const answer = await fetch(sts.url, { method: 'POST', body: 'Action=AssumeRole' });

  expect(answer.status).toBe(403);
});
