import { defaultKMSHttpAuthSchemeProvider } from '../../node_modules/@aws-sdk/client-kms/dist-es/auth/httpAuthSchemeProvider.js';
import { defaultEndpointResolver } from '../../node_modules/@aws-sdk/client-kms/dist-es/endpoint/endpointResolver.js';
import { jsonService } from './json-service.mjs';

const { Client, command } = jsonService({
  serviceId: 'KMS',
  signingName: 'kms',
  namespace: 'com.amazonaws.kms',
  target: 'TrentService',
  endpointProvider: defaultEndpointResolver,
  httpAuthSchemeProvider: defaultKMSHttpAuthSchemeProvider,
});

/** Stands in for the client of KMS (28 KB, most of it errors of operations that are never called). */
export const KMSClient = Client;

/** Opens a data key. */
export const DecryptCommand = command(
  'Decrypt',
  { CiphertextBlob: 21, EncryptionContext: 128, KeyId: 0 },
  { KeyId: 0, Plaintext: 21 },
);

/** Makes a data key. */
export const GenerateDataKeyCommand = command(
  'GenerateDataKey',
  { KeyId: 0, EncryptionContext: 128, KeySpec: 0 },
  { CiphertextBlob: 21, Plaintext: 21, KeyId: 0 },
);
