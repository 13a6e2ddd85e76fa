import {
  concatAST,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  print,
  type StringValueNode,
  visit,
} from 'graphql';
import type { Policy } from '../../domain/policy.ts';
import { whoMay } from './who-may.ts';

/** What the code knows of the operations: who may, and for each command the codes with which it refuses. */
interface Known {
  readonly matrix: Policy;
  readonly failures: Readonly<Record<string, readonly string[]>>;
  /** Codes with which the door may refuse any command that wants a token. */
  readonly everyCommand: readonly string[];
}

/** Arguments that mean the same wherever they stand; what a file says of its own comes first. */
const commonArguments: Readonly<Record<string, string>> = {
  input: 'What is to be done, and the key under which it is done once.',
  first: 'How many entries at most: 1-100.',
  after: '`endCursor` of the page before; absent for the first page.',
};

const text = (value: string): StringValueNode => ({ kind: Kind.STRING, value, block: value.includes('\n') });

const documentedArgument = (node: InputValueDefinitionNode): InputValueDefinitionNode => {
  const known = node.description?.value ?? commonArguments[node.name.value];
  return known === undefined ? node : { ...node, description: text(known) };
};

const refusals = (own: readonly string[], ofTheDoor: readonly string[]) => [...new Set([...own, ...ofTheDoor])].sort();

const documentedOperation = (node: FieldDefinitionNode, { matrix, failures, everyCommand }: Known) => {
  const [policy, codes] = [matrix[node.name.value], failures[node.name.value]];
  const paragraphs = [
    ...(policy ? [`Who may: ${whoMay(policy)}.`] : []),
    ...(codes ? [`Refused with: ${refusals(codes, policy?.public ? [] : everyCommand).join(', ')}.`] : []),
  ];
  // What nobody described stays bare, so that the rule about descriptions still sees it.
  return node.description ? { ...node, description: text([node.description.value, ...paragraphs].join('\n\n')) } : node;
};

const rootTypes = ['Query', 'Mutation', 'Subscription'];

/** The SDL with the descriptions that the code can give better: of operations, and of the arguments of every list. */
export const documentedSdl = (files: readonly string[], known: Known): string => {
  const root = <N extends ObjectTypeDefinitionNode | ObjectTypeExtensionNode>(node: N): N | undefined =>
    rootTypes.includes(node.name.value)
      ? { ...node, fields: node.fields?.map((field) => documentedOperation(field, known)) }
      : undefined;
  const document = visit(concatAST(files.map((file) => parse(file, { noLocation: true }))), {
    InputValueDefinition: { leave: documentedArgument },
    ObjectTypeDefinition: { leave: root },
    ObjectTypeExtension: { leave: root },
  });
  return print(document);
};
