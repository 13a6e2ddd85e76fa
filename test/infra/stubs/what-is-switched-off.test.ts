import { expect, test } from 'vitest';
import { EndpointCache } from '../../../infra/stubs/endpoint-cache.ts';
import { EventStreamSerde } from '../../../infra/stubs/event-streams.ts';
import { makeExecutableSchema } from '../../../infra/stubs/graphql-tools-schema.ts';
import loglevel from '../../../infra/stubs/loglevel.ts';

test.each([
  ['an event stream', () => new EventStreamSerde(), 'No event stream is in this bundle'],
  ['the discovery of endpoints', () => new EndpointCache().get(), 'unset AWS_ENABLE_ENDPOINT_DISCOVERY'],
  ['Apollo’s own logger', () => loglevel.getLogger(), 'Hand Apollo a logger'],
  ['Apollo’s own schema builder', () => makeExecutableSchema(), 'Hand Apollo a ready schema'],
])('%s says in a sentence that it is not there', (_, use, sentence) => {
  expect(use).toThrow(sentence);
});

test('an endpoint that was never discovered is none', () => {
  expect(new EndpointCache().getEndpoint()).toBeUndefined();
});
