import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isLeafType,
} from 'graphql';

/** `@listSize` as the IBM cost specification has it: how long a field's list, or its `sizedFields`' lists, can get. */
export interface ListSize {
  readonly assumedSize?: number | null;
  readonly slicingArguments?: readonly string[] | null;
  readonly sizedFields?: readonly string[] | null;
  readonly requireOneSlicingArgument?: boolean | null;
}

/** What one instance of a field's value costs, and what is said about how many there can be. */
export interface FieldCost {
  readonly weight: number;
  readonly listSize: ListSize | undefined;
}

type Field = GraphQLField<unknown, unknown>;
const known = new WeakMap<Field, FieldCost>();

const weightOf = (schema: GraphQLSchema, { astNode }: Field | GraphQLNamedType): number | undefined => {
  const directive = schema.getDirective('cost');
  const values = directive && astNode ? getDirectiveValues(directive, astNode) : undefined;
  return values && Number(values['weight']);
};

/** `@cost` of the field, else of its type, else 1 for what has fields and 0 for a leaf; read from the SDL once. */
export const fieldCost = (schema: GraphQLSchema, field: Field): FieldCost => {
  const before = known.get(field);
  if (before) return before;
  const type = getNamedType(field.type);
  const directive = schema.getDirective('listSize');
  const cost = {
    weight: weightOf(schema, field) ?? weightOf(schema, type) ?? (isLeafType(type) ? 0 : 1),
    listSize: directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined,
  };
  known.set(field, cost);
  return cost;
};
