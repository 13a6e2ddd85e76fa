import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
  separateOperations,
  visit,
} from 'graphql';
import type { Asked } from '../domain/subscriptions/listener.ts';
import type { SubscriptionField } from '../domain/subscriptions/listening.ts';
import type { Language } from '../graphql/language.ts';

/** The root fields of an operation, wherever in fragments: of a valid subscription all say the same. */
export const rootFields = (document: DocumentNode, { selectionSet }: OperationDefinitionNode): readonly FieldNode[] => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const within = (set: SelectionSetNode | undefined): readonly FieldNode[] =>
    (set?.selections ?? []).flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      return within(
        node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)?.selectionSet,
      );
    });
  return within(selectionSet);
};

/** Where to begin is the client's own, and asks nothing of an event. */
const withoutBeginning = (document: DocumentNode, roots: readonly FieldNode[]): DocumentNode =>
  visit(document, {
    Field: (node) =>
      roots.includes(node)
        ? { ...node, arguments: node.arguments?.filter(({ name }) => name.value !== 'after') }
        : undefined,
  });

const usedVariables = (document: DocumentNode): ReadonlySet<string> => {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return used;
};

/**
 * What a valid subscription asks of each event, and its digest: two clients that ask the same, from wherever in the feed
 * and in whatever layout, have the same digest, and are told what one execution gave.
 */
export const askedOf = (
  prepared: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode },
  values: Readonly<Record<string, unknown>>,
  { field, language }: { readonly field: SubscriptionField; readonly language: Language },
): { readonly asked: Asked; readonly digest: string } => {
  const name = prepared.operation.name?.value ?? '';
  const own = separateOperations(prepared.document)[name] ?? prepared.document;
  const document = withoutBeginning(own, rootFields(own, prepared.operation));
  const used = usedVariables(document);
  const stripped = visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
  const variables = Object.fromEntries(
    Object.entries(values)
      .filter(([variable]) => used.has(variable))
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
  const asked: Asked = { field, query: print(stripped), variables, language };
  return { asked, digest: createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 32) };
};
