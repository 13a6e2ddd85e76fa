import { shanghaiDate } from '../../../domain/local-date.ts';
import { emptyPage } from '../../../domain/page.ts';
import { regionsOf } from '../../../domain/policy.ts';
import { fittingResources } from '../../../domain/resources/fitting-resources.ts';
import { resourcePolicy } from '../../../domain/resources/policy.ts';
import { visibleResource } from '../../../domain/resources/visible-resource.ts';
import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';

/** What is asked of resources. */
export const resourceQuery = {
  resource: async (_source, { id }, context) =>
    visibleResource(signedIn(context), resourcePolicy.resource, await context.desk.resources.get(id)),
  resources: async (_source, { kind, ...page }, context) => {
    const scopes = regionsOf(resourcePolicy.resources, signedIn(context));
    return connection(await context.desk.resources.listOffered(kind, scopes, page));
  },
  endingResources: async (_source, { until, ...page }, context) => {
    const scopes = regionsOf(resourcePolicy.endingResources, signedIn(context));
    const today = shanghaiDate(context.desk.clock.now());
    if (until <= today) return connection(emptyPage);
    return connection(await context.desk.resources.listEnding(scopes, today, until, page));
  },
  fittingResources: async (_source, args, { desk }) => fittingResources(desk, args),
} satisfies Partial<QueryResolvers>;
