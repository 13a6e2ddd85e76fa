import { createGraphqlHandler } from '../dependencies/graphql.ts';
import { deploymentParts } from '../deployment-parts.ts';
import { readConfig } from '../platform/config.ts';

/** λ graphql: HTTP API, payload 2.0. */
export const handler = createGraphqlHandler(deploymentParts(readConfig()));
