import { parseIssuers } from './issuer.ts';
import { kept } from './kept.ts';
import { readVariables, variable } from './read-variables.ts';

const levels = ['DEBUG', 'INFO', 'WARN', 'ERROR'] as const;

/** From which level on lines are written. */
export type LogLevel = (typeof levels)[number];

/** The deployment's first administrator, who needs no membership: one person of one issuer. */
export interface Bootstrap {
  readonly issuer: string;
  readonly subject: string;
}

const parseBootstrap = (value: string): Bootstrap | undefined => {
  const { issuer, subject } = JSON.parse(value) as Partial<Record<string, unknown>>;
  if (typeof issuer !== 'string' || typeof subject !== 'string') return undefined;
  return issuer !== '' && subject !== '' ? { issuer, subject } : undefined;
};

const text = (name: string, wanted: string, pattern: RegExp) =>
  variable(name, wanted, (value) => (pattern.test(value) ? value : undefined));

const list = (name: string, wanted: string, isItem: (item: string) => boolean, least: number) =>
  variable(name, wanted, (value): readonly string[] | undefined => {
    const items = value === '' ? [] : value.split(',').map((item) => item.trim());
    return items.length >= least && items.every(isItem) ? items : undefined;
  });

const roleArn = (name: string) =>
  text(name, "a role's ARN (partition aws or aws-cn)", /^arn:aws(-cn)?:iam::\d{12}:role\/[\w+=,.@/-]+$/);

const isOrigin = (value: string): boolean => /^https?:/.test(value) && new URL(value).origin === value;

const variables = {
  table: text('TABLE_NAME', "a table's name", /^[\w.-]{3,255}$/),
  region: text('AWS_REGION', "a region's name", /^[a-z]{2}(-[a-z]+)+-\d$/),
  version: text('VERSION', 'a version of 1-64 characters without blanks', /^\S{1,64}$/),
  memberRoleArn: roleArn('MEMBER_ROLE_ARN'),
  publicRoleArn: roleArn('PUBLIC_ROLE_ARN'),
  intakeRoleArn: roleArn('INTAKE_ROLE_ARN'),
  provinces: list('PROVINCES', "a comma list of provinces' codes", (code) => /^[1-9]\d0000$/.test(code), 1),
  issuers: variable(
    'ISSUERS',
    'a JSON array of distinct {issuer, audience, jwksUri (https), algorithms (asymmetric only), typ, claims: {county}}',
    parseIssuers,
  ),
  bootstrap: variable('BOOTSTRAP', 'JSON {issuer, subject}', parseBootstrap),
  fieldKey: kept('KMS_KEY_ARN', 'kms', 'KEY_FILE'),
  secret: kept('SECRET_ARN', 'secretsmanager', 'SECRET_FILE'),
  corsOrigins: list('CORS_ORIGINS', 'a comma list of origins (may be empty)', isOrigin, 0),
  logLevel: variable('LOG_LEVEL', `one of ${levels.join(', ')}`, (value) => levels.find((level) => level === value)),
};

const isUrl = (value: string): boolean => /^https?:$/.test(new URL(value).protocol);

const socketVariables = {
  ...variables,
  socketsUrl: variable('SOCKETS_URL', "the URL of a WebSocket API's stage, https", (value) =>
    isUrl(value) ? value : undefined,
  ),
};

/** Everything that differs between two deployments, as a Lambda is told it by its environment. */
export type Config = ReturnType<typeof readVariables<typeof variables>>;

/** The same, for a Lambda that speaks with sockets. */
export type SocketConfig = ReturnType<typeof readVariables<typeof socketVariables>>;

const known = <C extends Config>(config: C): C => {
  if (!config.issuers.some(({ issuer }) => issuer === config.bootstrap.issuer))
    throw new Error('The environment is not complete:\n- the issuer of BOOTSTRAP is none of ISSUERS');
  return config;
};

/** Reads the whole environment at once; throws one error that lists every variable that is missing or wrong. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config => known(readVariables(variables, env));

/** The same, for a Lambda that speaks with sockets. */
export const readSocketConfig = (env: NodeJS.ProcessEnv = process.env): SocketConfig =>
  known(readVariables(socketVariables, env));
