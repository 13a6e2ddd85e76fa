import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNullableType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldCost } from './field-cost.ts';
import { requestedSize, type Variables } from './requested-size.ts';

interface Sized {
  readonly size: number;
  readonly fields: readonly string[];
}

const isList = (type: unknown): boolean =>
  isListType(isNullableType(type) ? type : (type as { ofType: unknown }).ofType);

/**
 * The most that a valid operation can read: per field, its weight + as often as it has values, what is selected below. A list about
 * which the schema says nothing counts as a full page; a field that two fragments share counts twice; what `@skip` may
 * leave out counts. Throws BAD_USER_INPUT for a page size out of range.
 */
export const operationCost = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  pageSize: number,
): number => {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const spreads = new Map<string, number>();

  const fieldOf = (node: FieldNode, parent: GraphQLNamedType | undefined, sized: Sized | undefined): number => {
    const name = node.name.value;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!field) return 0;
    const { weight, listSize } = fieldCost(schema, field);
    const size = listSize ? requestedSize(node, field, listSize, variables, pageSize) : undefined;
    const inner = size !== undefined && listSize?.sizedFields ? { size, fields: listSize.sizedFields } : undefined;
    const own = inner ? undefined : (size ?? (sized?.fields.includes(name) ? sized.size : undefined));
    const instances = own ?? (isList(field.type) ? pageSize : 1);
    return weight + instances * costOf(node.selectionSet, getNamedType(field.type), inner);
  };

  const spread = (name: string, sized: Sized | undefined): number => {
    const key = sized ? `${name} ${sized.size} ${sized.fields}` : name;
    const before = spreads.get(key);
    if (before !== undefined) return before;
    const fragment = fragments.get(name);
    const cost = fragment ? costOf(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), sized) : 0;
    spreads.set(key, cost);
    return cost;
  };

  const one = (node: SelectionNode, parent: GraphQLNamedType | undefined, sized: Sized | undefined): number => {
    if (node.kind === Kind.FIELD) return fieldOf(node, parent, sized);
    if (node.kind === Kind.FRAGMENT_SPREAD) return spread(node.name.value, sized);
    const narrowed = node.typeCondition ? schema.getType(node.typeCondition.name.value) : parent;
    return costOf(node.selectionSet, narrowed, sized);
  };

  const costOf = (set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined, sized?: Sized): number =>
    set ? set.selections.reduce((sum, node) => sum + one(node, parent, sized), 0) : 0;

  return costOf(variables.operation.selectionSet, schema.getRootType(variables.operation.operation) ?? undefined);
};
