import packageJson from '../../../package.json' with { type: 'json' };
import { localRoleArn } from '../sts-stand-in.ts';
import type { DataFolder } from './data-folder.ts';
import { localAudience, localDeployment, localTable } from './local-deployment.ts';

/** What only shows once everything around the Lambda has started. */
export interface Surroundings {
  readonly dynamoDb: string;
  readonly sts: string;
  readonly issuer: { readonly url: string; readonly jwksUri: string };
  readonly provinces: readonly string[];
  /** Where open sockets are reached, and from which page of this machine they may be opened. */
  readonly sockets: { readonly management: string; readonly origins: readonly string[] };
  readonly data: DataFolder;
}

/**
 * The environment that CDK gives the deployed Lambda, for the one on this machine. The credentials stand for the
 * Lambda's own role: they open nothing but AssumeRole.
 */
export const localEnvironment = ({
  dynamoDb,
  sts,
  issuer,
  provinces,
  sockets,
  data,
}: Surroundings): Record<string, string> => ({
  TABLE_NAME: localTable,
  AWS_REGION: localDeployment.env.region,
  VERSION: packageJson.version,
  MEMBER_ROLE_ARN: localRoleArn('member'),
  PUBLIC_ROLE_ARN: localRoleArn('public'),
  INTAKE_ROLE_ARN: localRoleArn('intake'),
  PROVINCES: provinces.join(','),
  ISSUERS: JSON.stringify([
    {
      issuer: issuer.url,
      audience: localAudience,
      jwksUri: issuer.jwksUri,
      algorithms: ['RS256', 'ES256'],
      typ: 'at+jwt',
      claims: { county: 'county' },
    },
  ]),
  BOOTSTRAP: JSON.stringify({ issuer: issuer.url, subject: localDeployment.bootstrap.subject }),
  KEY_FILE: data.dataKeys,
  SECRET_FILE: data.secret,
  CORS_ORIGINS: [...localDeployment.corsOrigins, ...sockets.origins].join(','),
  SOCKETS_URL: sockets.management,
  LOG_LEVEL: 'WARN',
  AWS_ENDPOINT_URL_DYNAMODB: dynamoDb,
  AWS_ENDPOINT_URL_STS: sts,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  // Powertools then writes to the global console, which start has turned to stderr.
  POWERTOOLS_DEV: 'true',
});
