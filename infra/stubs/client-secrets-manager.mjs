import { defaultSecretsManagerHttpAuthSchemeProvider } from '../../node_modules/@aws-sdk/client-secrets-manager/dist-es/auth/httpAuthSchemeProvider.js';
import { defaultEndpointResolver } from '../../node_modules/@aws-sdk/client-secrets-manager/dist-es/endpoint/endpointResolver.js';
import { jsonService } from './json-service.mjs';

const { Client, command, error } = jsonService({
  serviceId: 'Secrets Manager',
  signingName: 'secretsmanager',
  namespace: 'com.amazonaws.secretsmanager',
  target: 'secretsmanager',
  endpointProvider: defaultEndpointResolver,
  httpAuthSchemeProvider: defaultSecretsManagerHttpAuthSchemeProvider,
});

/** Stands in for the client of Secrets Manager (13 KB). */
export const SecretsManagerClient = Client;

/** Reads a version of a secret. */
export const GetSecretValueCommand = command(
  'GetSecretValue',
  { SecretId: 0, VersionId: 0, VersionStage: 0 },
  { SecretString: 0 },
);

/** There is no such secret, or no such version of it. */
export const ResourceNotFoundException = error('ResourceNotFoundException');
