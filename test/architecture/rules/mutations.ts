import {
  buildSchema,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { Rule } from '../rule.ts';

const verbNoun = /^[a-z]+(?:[A-Z][a-z]+)+$/;

const complaints = ({ name, args, type }: GraphQLField<unknown, unknown>): string[] => {
  const pascal = name.charAt(0).toUpperCase() + name.slice(1);
  const [input, ...more] = args;
  const inputType = input && getNamedType(input.type);
  const payload = getNamedType(type);
  const key = isInputObjectType(inputType) ? inputType.getFields()['idempotencyKey'] : undefined;
  const errors = isObjectType(payload) ? payload.getFields()['userErrors'] : undefined;
  return [
    ...(verbNoun.test(name) ? [] : [`${name} is no verb with a noun`]),
    ...(input?.name === 'input' && more.length === 0 && String(input.type) === `${pascal}Input!`
      ? []
      : [`${name} does not take one input: ${pascal}Input!`]),
    ...(payload.name === `${pascal}Payload` ? [] : [`${name} does not give a ${pascal}Payload`]),
    ...(String(key?.type) === 'String!' ? [] : [`${name} takes no idempotencyKey: String!`]),
    ...(String(errors?.type) === '[UserError!]!' ? [] : [`${name} gives no userErrors: [UserError!]!`]),
  ];
};

const sample = ({
  args = 'input: HearNeedInput!',
  gives = 'HearNeedPayload',
  key = 'idempotencyKey: String!',
  errors = 'userErrors: [UserError!]!',
}) =>
  buildSchema(`type Query { a: Int } type UserError { code: Int }
    input HearNeedInput { text: String ${key} }
    type HearNeedPayload { id: ID ${errors} }
    type Need { id: ID ${errors} }
    type Mutation { hearNeed(${args}): ${gives} }`);

/** One shape for every command, so that a client writes its retries and refusals once. */
export const mutations: Rule<GraphQLSchema> = {
  says: 'a mutation is verbNoun(input: VerbNounInput!) with an idempotency key and a payload of userErrors',
  check: (schema) => Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(complaints),
  broken: [
    [
      'loose arguments',
      sample({ args: 'input: HearNeedInput!, text: String' }),
      'hearNeed does not take one input: HearNeedInput!',
    ],
    ['the bare entity', sample({ gives: 'Need' }), 'hearNeed does not give a HearNeedPayload'],
    ['no refusals', sample({ errors: '' }), 'hearNeed gives no userErrors: [UserError!]!'],
    ['no key for retries', sample({ key: '' }), 'hearNeed takes no idempotencyKey: String!'],
    [
      'a key that may be left out',
      sample({ key: 'idempotencyKey: String' }),
      'hearNeed takes no idempotencyKey: String!',
    ],
  ],
};
