import {
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql';
import type { Dice } from './dice.ts';
import { hostileStrings } from './hostile-strings.ts';

const oddValues = ['null', 'true', '-1', '0', '99999999999999999999', '1e400', '[]', '[[1]]', '{}', 'NOPE', '$v', '$w'];

/** What a scalar takes, so that a good part of the documents gets as far as a resolver. */
const plausible: Readonly<Record<string, readonly string[]>> = {
  Boolean: ['true', 'false'],
  Int: ['1', '2', '20', '100'],
  DateTime: ['"2024-09-03T09:02:03+08:00"', '"9999-12-31T23:59:59Z"', '"0001-01-01T00:00:00Z"'],
  LocalDate: ['"2024-09-03"', '"2024-02-29"', '"0001-01-01"', '"9999-12-31"'],
  RegionCode: ['"371722"', '"371722003"', '"371722003003"', '"000000"', '"450000"'],
};

const randomInput = (dice: Dice, type: GraphQLInputType, depth = 0): string => {
  if (dice.chance(0.08)) return dice.pick(oddValues);
  if (isNonNullType(type)) return randomInput(dice, type.ofType, depth);
  if (isListType(type)) return `[${depth > 4 ? '' : randomInput(dice, type.ofType, depth + 1)}]`;
  if (isEnumType(type)) return dice.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || (depth < 4 && dice.chance(0.5)),
    );
    return `{${fields.map((field) => `${field.name}: ${randomInput(dice, field.type, depth + 1)}`).join(', ')}}`;
  }
  const values = dice.chance(0.9) ? plausible[type.name] : undefined;
  return values ? dice.pick(values) : JSON.stringify(dice.pick(hostileStrings));
};

/** A walk through an output type's fields, with arguments that mostly have the right type and a hostile content. */
export const randomSelection = (dice: Dice, type: GraphQLOutputType, depth = 0): string => {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  const all = isUnionType(named) || depth > 9 ? [] : Object.values(named.getFields());
  // Some fields of a type however many it has: else documents grow with the schema, until none gets past the limits.
  const share = all.length === 1 ? 0.9 : Math.min(0.4, 4 / all.length) / (1 + depth / 4);
  const chosen = all.filter(() => dice.chance(share));
  const fields = chosen.map((field) => {
    const given = field.args.filter((arg) => isNonNullType(arg.type) || dice.chance(0.4));
    const args = given.map((arg) => `${arg.name}: ${randomInput(dice, arg.type)}`).join(', ');
    const alias = dice.chance(0.1) ? `a${dice.below(9)}: ` : '';
    return `${alias}${field.name}${args && `(${args})`}${randomSelection(dice, field.type, depth + 1)}`;
  });
  return ` { __typename ${fields.join(' ')}${dice.chance(0.03) ? ' ...F' : ''} }`;
};
