import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { badUserInput } from '../errors.ts';
import type { ListSize } from './field-cost.ts';

/** The values that a request sends along, and the operation that gives them defaults. */
export interface Variables {
  readonly operation: OperationDefinitionNode;
  readonly values: Readonly<Record<string, unknown>>;
}

const literal = (node: ValueNode | undefined): unknown => (node?.kind === Kind.INT ? Number(node.value) : undefined);

const sentValue = ({ value }: ArgumentNode, { operation, values }: Variables): unknown => {
  if (value.kind !== Kind.VARIABLE) return literal(value);
  const name = value.name.value;
  if (Object.hasOwn(values, name)) return values[name];
  return literal(operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue);
};

/**
 * How many rows a field with `@listSize` can give. Throws BAD_USER_INPUT for a page below 1 or above `largest`, and
 * where exactly one slicing argument is asked for. What is no number is left to the executor, which refuses it.
 */
export const requestedSize = (
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  { assumedSize, slicingArguments, requireOneSlicingArgument }: ListSize,
  variables: Variables,
  largest: number,
): number => {
  const sizes = (slicingArguments ?? []).flatMap((name) => {
    const argument = node.arguments?.find((candidate) => candidate.name.value === name);
    const asked = argument ? sentValue(argument, variables) : undefined;
    const size = asked === undefined ? field.args.find((arg) => arg.name === name)?.defaultValue : asked;
    if (typeof size !== 'number') return [];
    if (size >= 1 && size <= largest) return [size];
    const message = `"${name}" of "${field.name}" must be from 1 to ${largest}, and was ${size}.`;
    throw badUserInput(message, { argument: name, value: size, minimum: 1, maximum: largest }, [argument ?? node]);
  });
  if (requireOneSlicingArgument && slicingArguments?.length && sizes.length !== 1) {
    throw badUserInput(`"${field.name}" needs exactly one of: ${slicingArguments.join(', ')}.`, undefined, [node]);
  }
  return sizes.length > 0 ? Math.max(...sizes) : (assumedSize ?? largest);
};
