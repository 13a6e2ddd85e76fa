import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { STSClient } from '@aws-sdk/client-sts';

/** What AssumeRole gives, without the account: account-bound endpoints do not exist in China. */
interface SessionCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

const sockets = { keepAlive: true, maxSockets: 50 };

/**
 * What all clients of AWS are made with. A client for each county must not mean a connection for each county: all share these agents. Destroying one client
 * would close the sockets of all, so none is ever destroyed. No endpoint is named here: the SDK takes
 * AWS_ENDPOINT_URL_<SERVICE> when it is set, and the region's own endpoint (of its partition) when not.
 */
export const shared = {
  requestHandler: {
    httpAgent: new HttpAgent(sockets),
    httpsAgent: new HttpsAgent(sockets),
    connectionTimeout: 1_000,
    requestTimeout: 5_000,
    throwOnRequestTimeout: true,
  },
  maxAttempts: 3,
};

/** A low-level client that acts with a session's rights and no others; without a session, with the Lambda's own. */
export const createDynamoClient = (options: { region: string; credentials?: SessionCredentials }): DynamoDBClient =>
  new DynamoDBClient({ ...shared, ...options });

/** Speaks to the region's own STS, never to the global endpoint of us-east-1. */
export const createStsClient = (region: string): STSClient =>
  new STSClient({ ...shared, region, useGlobalEndpoint: false });

/** Wraps and opens data keys with the Lambda's own rights. */
export const createKmsClient = (region: string): KMSClient => new KMSClient({ ...shared, region });

/** Reads the deployment's secret with the Lambda's own rights. */
export const createSecretsManagerClient = (region: string): SecretsManagerClient =>
  new SecretsManagerClient({ ...shared, region });
