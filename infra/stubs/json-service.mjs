import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { AwsJson1_1Protocol } from '@aws-sdk/core/protocols';
import { makeBuilder, ServiceException } from '@smithy/core/client';
import { getEndpointPlugin } from '@smithy/core/endpoints';
import { TypeRegistry } from '@smithy/core/schema';

const commonParams = {
  UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
  Endpoint: { type: 'builtInParams', name: 'endpoint' },
  Region: { type: 'builtInParams', name: 'region' },
  UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
};

/**
 * The SDK's client of a service that speaks JSON 1.1, without the operations, shapes and errors that are never met: DynamoDB's
 * client with that service's own endpoints and signing. An error that is not told here keeps name, message and status.
 */
export const jsonService = ({
  serviceId,
  signingName,
  namespace,
  target,
  endpointProvider,
  httpAuthSchemeProvider,
}) => {
  const [base, own] = [new TypeRegistry(`smithy.ts.sdk.synthetic.${namespace}`), new TypeRegistry(namespace)];
  base.registerError(
    [-3, base.namespace, `${serviceId}ServiceException`, 0, [], []],
    class extends ServiceException {},
  );

  return {
    Client: class extends DynamoDBClient {
      constructor(configuration) {
        super({
          ...configuration,
          serviceId,
          signingName,
          endpointProvider,
          httpAuthSchemeProvider,
          protocol: AwsJson1_1Protocol,
          protocolSettings: { defaultNamespace: namespace, errorTypeRegistries: [base, own], serviceTarget: target },
        });
      }
    },
    /** An operation by the names and schemas of its input's and output's members (0 text, 21 bytes, 128 texts by name). */
    command: (name, input, output) => {
      const shape = (of, members) => [3, namespace, `${name}${of}`, 0, Object.keys(members), Object.values(members)];
      const [request, response] = [shape('Request', input), shape('Response', output)];
      const build = makeBuilder(commonParams, target, `${serviceId}Client`, getEndpointPlugin);
      return build({}, () => [], name, [9, namespace, name, 0, () => request, () => response]);
    },
    /** An error that is told apart by its class. */
    error: (name) => {
      const Exception = class extends ServiceException {
        constructor(options) {
          super({ name, $fault: 'client', ...options });
        }
      };
      own.registerError([-3, namespace, name, { error: 'client' }, ['Message'], [0]], Exception);
      return Exception;
    },
  };
};
