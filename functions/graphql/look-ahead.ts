import {
  type DirectiveNode,
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Reads of a thing's lists that were begun together with the read of the thing, by their fields' keys in the answer. */
export type Ahead = ReadonlyMap<string, Promise<unknown>>;

/** The schema says what each field's arguments are. */
type Begin = (args: never) => Promise<unknown>;

const isLeftOut = (node: { readonly directives?: readonly DirectiveNode[] }, values: Record<string, unknown>) =>
  getDirectiveValues(GraphQLSkipDirective, node, values)?.['if'] === true ||
  getDirectiveValues(GraphQLIncludeDirective, node, values)?.['if'] === false;

/**
 * Begins the reads of those fields that are selected on what the resolver is about to give, wherever in fragments, so
 * that all go out in one tick. What turns out not to be visible is dropped; a read that failed fails its own field.
 */
export const beginAhead = (
  { returnType, fieldNodes, fragments, variableValues }: GraphQLResolveInfo,
  reads: Readonly<Record<string, Begin>>,
): Ahead => {
  const begun = new Map<string, Promise<unknown>>();
  const type = getNamedType(returnType);
  const fields = isObjectType(type) ? type.getFields() : {};

  const begin = (node: FieldNode) => {
    const key = node.alias?.value ?? node.name.value;
    const [read, field] = [reads[node.name.value], fields[node.name.value]];
    if (!read || !field || begun.has(key)) return;
    const page = read(getArgumentValues(field, node, variableValues) as never);
    page.catch(() => undefined);
    begun.set(key, page);
  };
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if (isLeftOut(node, variableValues)) continue;
      if (node.kind === Kind.FIELD) begin(node);
      else visit(node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments[node.name.value]?.selectionSet);
    }
  };
  for (const { selectionSet } of fieldNodes) visit(selectionSet);
  return begun;
};

/** What was begun for the field that is being resolved, else what is read now: it is not reached from where one looked ahead. */
export const begunOr = <T>(
  ahead: Ahead | undefined,
  { path }: GraphQLResolveInfo,
  read: () => Promise<T>,
): Promise<T> => (ahead?.get(String(path.key)) as Promise<T> | undefined) ?? read();
