import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

/** What a field is worth given what its selections are worth, and how the worth of neighbours adds up. */
export interface SelectionFold<T> {
  readonly empty: T;
  field(node: FieldNode, inner: T): T;
  join(left: T, right: T): T;
}

/**
 * Folds selections bottom-up as if every fragment were written out, yet visits each fragment once, so that a document
 * whose fragments expand to 2^100 fields takes no longer than its text. A cycle is worth nothing: another rule refuses it.
 */
export const foldSelections = <T>(
  fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined,
  { empty, field, join }: SelectionFold<T>,
): ((selections: SelectionSetNode | undefined) => T) => {
  const folded = new Map<string, T>();
  const spread = (name: string): T => {
    const known = folded.get(name);
    if (known !== undefined) return known;
    folded.set(name, empty);
    const worth = fold(fragmentOf(name)?.selectionSet);
    folded.set(name, worth);
    return worth;
  };
  const one = (node: SelectionNode): T => {
    if (node.kind === Kind.FIELD) return field(node, fold(node.selectionSet));
    return node.kind === Kind.INLINE_FRAGMENT ? fold(node.selectionSet) : spread(node.name.value);
  };
  const fold = (set: SelectionSetNode | undefined): T =>
    set ? set.selections.reduce((sum, node) => join(sum, one(node)), empty) : empty;
  return fold;
};
