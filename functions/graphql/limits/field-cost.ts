import { type GraphQLField, type GraphQLSchema, getDirectiveValues } from 'graphql';

/** `@listSize` as the IBM cost specification has it: how long a field's list, or its `sizedFields`' lists, can get. */
export interface ListSize {
  readonly assumedSize?: number | null;
  readonly slicingArguments?: readonly string[] | null;
  readonly sizedFields?: readonly string[] | null;
  readonly requireOneSlicingArgument?: boolean | null;
}

/** What one call of a field's resolver reads, and what is said about how many values that gives. */
interface FieldCost {
  readonly weight: number;
  readonly listSize: ListSize | undefined;
}

type Field = GraphQLField<unknown, unknown>;
const known = new WeakMap<Field, FieldCost>();

const directive = (schema: GraphQLSchema, name: string, { astNode }: Field): Record<string, unknown> | undefined => {
  const definition = schema.getDirective(name);
  return definition && astNode ? getDirectiveValues(definition, astNode) : undefined;
};

/** `@cost` and `@listSize` of a field, read from the SDL once; a field without `@cost` reads nothing of its own. */
export const fieldCost = (schema: GraphQLSchema, field: Field): FieldCost => {
  const before = known.get(field);
  if (before) return before;
  const weight = Number(directive(schema, 'cost', field)?.['weight'] ?? 0);
  const cost: FieldCost = { weight, listSize: directive(schema, 'listSize', field) };
  known.set(field, cost);
  return cost;
};
