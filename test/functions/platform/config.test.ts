import { expect, test } from 'vitest';
import { readConfig } from '../../../functions/platform/config.ts';

const issuer = {
  issuer: 'https://login.example.org',
  audience: 'wushe',
  jwksUri: 'https://login.example.org/jwks',
  algorithms: ['RS256'],
  typ: 'at+jwt',
  claims: { county: 'county' },
};

const complete: NodeJS.ProcessEnv = {
  TABLE_NAME: 'wushe',
  AWS_REGION: 'cn-northwest-1',
  VERSION: '1.2.3',
  MEMBER_ROLE_ARN: 'arn:aws-cn:iam::123456789012:role/wushe/member',
  PUBLIC_ROLE_ARN: 'arn:aws:iam::123456789012:role/public',
  INTAKE_ROLE_ARN: 'arn:aws:iam::123456789012:role/intake',
  PROVINCES: '370000, 330000,450000',
  ISSUERS: JSON.stringify([issuer]),
  BOOTSTRAP: JSON.stringify({ issuer: issuer.issuer, subject: 'first' }),
  KMS_KEY_ARN: 'arn:aws-cn:kms:cn-northwest-1:123456789012:key/abc',
  SECRET_FILE: 'data/secret.json',
  CORS_ORIGINS: 'https://a.example.org,http://localhost:5173',
  LOG_LEVEL: 'INFO',
};

const problemsOf = (change: NodeJS.ProcessEnv): string => {
  try {
    readConfig({ ...complete, ...change });
    return '';
  } catch (error) {
    return String(error);
  }
};

const withIssuer = (change: object) => ({ ISSUERS: JSON.stringify([{ ...issuer, ...change }]) });

test('a complete environment becomes a config, its lists split and trimmed', () => {
  const config = readConfig(complete);

  expect(config).toEqual({
    table: 'wushe',
    region: 'cn-northwest-1',
    version: '1.2.3',
    memberRoleArn: complete['MEMBER_ROLE_ARN'],
    publicRoleArn: complete['PUBLIC_ROLE_ARN'],
    intakeRoleArn: complete['INTAKE_ROLE_ARN'],
    provinces: ['370000', '330000', '450000'],
    issuers: [issuer],
    bootstrap: { issuer: issuer.issuer, subject: 'first' },
    fieldKey: { kind: 'aws', arn: complete['KMS_KEY_ARN'] },
    secret: { kind: 'file', path: 'data/secret.json' },
    corsOrigins: ['https://a.example.org', 'http://localhost:5173'],
    logLevel: 'INFO',
  });
});

test('an empty environment is told everything that it lacks at once', () => {
  const names = Object.keys(complete).filter((name) => !['KMS_KEY_ARN', 'SECRET_FILE'].includes(name));

  expect(() => readConfig({})).toThrow(/exactly one of KMS_KEY_ARN and KEY_FILE/);
  expect(() => readConfig({})).toThrow(/exactly one of SECRET_ARN and SECRET_FILE/);
  for (const name of names) expect(() => readConfig({})).toThrow(new RegExp(`^- ${name} is missing`, 'm'));
});

test('an issuer that leaves typ and claims out is held to at+jwt and a claim named county', () => {
  const { typ, claims, ...rest } = issuer;

  const config = readConfig({ ...complete, ISSUERS: JSON.stringify([rest]) });

  expect(config.issuers).toEqual([{ ...rest, typ, claims }]);
});

test.each(['HS256', 'HS512', 'none', 'None', 'dir', ''])('an issuer that would sign with “%s” is refused', (alg) => {
  expect(problemsOf(withIssuer({ algorithms: ['RS256', alg] }))).toContain('- ISSUERS is not');
});

test.each([
  ['no algorithm', { algorithms: [] }],
  ['keys over plain HTTP', { jwksUri: 'http://login.example.org/jwks' }],
  ['keys that are no URL', { jwksUri: 'jwks' }],
  ['no audience', { audience: '' }],
  ['a county claim without a name', { claims: { county: '' } }],
])('an issuer with %s is refused', (_, change) => {
  expect(problemsOf(withIssuer(change))).toContain('- ISSUERS is not');
});

test('keys over plain HTTP are taken from this very machine', () => {
  expect(problemsOf(withIssuer({ jwksUri: 'http://127.0.0.1:4010/jwks' }))).toBe('');
});

test('the same issuer twice is refused, since nobody could tell which of the two applies', () => {
  expect(problemsOf({ ISSUERS: JSON.stringify([issuer, issuer]) })).toContain('- ISSUERS is not');
});

test('a bootstrap administrator of an issuer that is not believed is refused', () => {
  const BOOTSTRAP = JSON.stringify({ issuer: 'https://other.example.org', subject: 'first' });

  expect(problemsOf({ BOOTSTRAP })).toContain('the issuer of BOOTSTRAP is none of ISSUERS');
});

test.each([
  ['PROVINCES', '371722'],
  ['PROVINCES', ''],
  ['MEMBER_ROLE_ARN', 'arn:aws-us-gov:iam::123456789012:role/member'],
  ['PUBLIC_ROLE_ARN', 'arn:aws:iam::123456789012:user/public'],
  ['INTAKE_ROLE_ARN', 'role/intake'],
  ['AWS_REGION', 'Beijing'],
  ['CORS_ORIGINS', '*'],
  ['CORS_ORIGINS', 'https://a.example.org/'],
  ['BOOTSTRAP', 'null'],
  ['ISSUERS', '[]'],
  ['ISSUERS', 'no json'],
  ['LOG_LEVEL', 'info'],
  ['KMS_KEY_ARN', 'arn:aws:s3:::bucket'],
])('%s=“%s” is named as the one problem', (name, value) => {
  const problems = problemsOf({ [name]: value });

  expect(problems.match(/^- .*$/gm)).toEqual([expect.stringContaining(name)]);
});

test('both a key and a key file are as wrong as neither', () => {
  expect(problemsOf({ KEY_FILE: 'data/key' })).toContain('exactly one of KMS_KEY_ARN and KEY_FILE');
});

test('no message repeats a value, for it may be a secret', () => {
  const problems = problemsOf({ BOOTSTRAP: 'hush', ISSUERS: '["hush"]', LOG_LEVEL: 'hush', SECRET_ARN: 'hush' });

  expect(problems.match(/^- /gm)).toHaveLength(4);
  expect(problems).not.toContain('hush');
});

test('no browser may be the answer to which origins are let in', () => {
  const config = readConfig({ ...complete, CORS_ORIGINS: '' });

  expect(config.corsOrigins).toEqual([]);
});
