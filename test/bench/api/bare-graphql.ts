import { buildASTSchema, execute, parse, validate } from 'graphql';
import { typeDefs } from '../../../functions/graphql/generated/type-defs.ts';
import type { GraphqlRequest } from './requests.ts';

/**
 * graphql-js and nothing else: our schema without our resolvers, the answer lying in memory, the document parsed and
 * validated once as Apollo's cache has it, JSON in and JSON out.
 */
export const bareGraphql = (request: GraphqlRequest, answer: object): (() => Promise<string>) => {
  const schema = buildASTSchema(parse(typeDefs, { noLocation: true }), { assumeValid: true });
  const document = parse(request.query);
  const [invalid] = validate(schema, document);
  if (invalid) throw invalid;
  const body = JSON.stringify(request);
  return async () => {
    const { variables: variableValues } = JSON.parse(body) as GraphqlRequest;
    const { data } = await execute({ schema, document, variableValues, rootValue: answer });
    return JSON.stringify({ data });
  };
};
