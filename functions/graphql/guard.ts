import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { matrix, type Operation } from '../domain/matrix.ts';
import { mayCall, type OperationPolicy } from '../domain/policy.ts';
import { perObject } from '../platform/per-object.ts';
import type { Context } from './context.ts';
import { forbidden } from './errors.ts';
import { userError } from './payload.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;

/** Fills in the context for the first who asks, mostly a root field; all others of the request wait for the same reads. */
export const admitted = perObject(async (context: Context) => Object.assign(context, await context.admit()));

const isSuspended = async ({ viewer, county }: Context) =>
  viewer.kind === 'member' && (await county())?.state === 'SUSPENDED';

const isAdministrator = ({ viewer }: Context) =>
  viewer.kind === 'member' && viewer.grants.some(({ role }) => role === 'COUNTY_ADMIN');

/** What a suspended county answers instead: nothing to do and, but for its administrators, nothing to see. */
const barred = async (context: Context, isMutation: boolean) => {
  if (!(await isSuspended(context))) return undefined;
  if (isMutation) return { userErrors: [userError({ code: 'COUNTY_SUSPENDED' }, context)] };
  if (!isAdministrator(context)) throw forbidden();
  return undefined;
};

/**
 * Asks the matrix whether the context's viewer may come in by a root field, and fills the context in on the way. Throws
 * FORBIDDEN; gives what is answered in place of the field where a suspended county takes no commands.
 */
export const enter = async (operation: Operation, context: Context, isMutation = false) => {
  const policy: OperationPolicy = matrix[operation];
  if (policy.public) return undefined;
  await admitted(context);
  if (!mayCall(policy, context.viewer)) throw forbidden();
  return barred(context, isMutation);
};

/** Asks before a root field is resolved. */
const guarded =
  (operation: Operation, isMutation: boolean, resolve: Resolver): Resolver =>
  async (source, args, context, info) =>
    (await enter(operation, context, isMutation)) ?? resolve(source, args, context, info);

/** Puts the matrix before every field of Query, Mutation and Subscription. Throws where schema and matrix do not name the same. */
export const guardOperations = (schema: GraphQLSchema): void => {
  const [known, met] = [new Set(Object.keys(matrix)), new Set<string>()];
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (!known.has(field.name)) throw new Error(`${field.name} stands in no policy, so nobody may call it.`);
      met.add(field.name);
      const isMutation = type === schema.getMutationType();
      field.resolve = guarded(field.name as Operation, isMutation, (field.resolve ?? defaultFieldResolver) as Resolver);
    }
  }
  const left = [...known].filter((name) => !met.has(name));
  if (left.length > 0) throw new Error(`The policies name what the schema does not have: ${left.join(', ')}.`);
};
