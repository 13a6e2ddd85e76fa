const refuse = (): never => {
  throw new Error(
    'No endpoint is discovered in this bundle: unset AWS_ENABLE_ENDPOINT_DISCOVERY (infra/stubs/endpoint-cache.ts)',
  );
};

/**
 * Stands in for what the SDK keeps discovered endpoints in (9 KB): it is asked at every call, and has none unless
 * discovery is switched on, which throws.
 */
export class EndpointCache {
  readonly get = refuse;

  getEndpoint(): undefined {}
}
