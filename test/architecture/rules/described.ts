import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import type { Rule } from '../rule.ts';

/** Something that can be described, under the name by which a document would call it. */
type Named = readonly [name: string, described: { readonly description?: string | null | undefined }];

const partsOf = (owner: string, field: GraphQLField<unknown, unknown> | GraphQLInputField): Named[] => [
  [`${owner}.${field.name}`, field],
  ...('args' in field ? field.args.map((arg): Named => [`${owner}.${field.name}(${arg.name})`, arg]) : []),
];

const membersOf = (type: GraphQLNamedType): Named[] => {
  if (isEnumType(type)) return type.getValues().map((value): Named => [`${type.name}.${value.name}`, value]);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => partsOf(type.name, field));
};

/** Who meets the API in an explorer reads nothing else: what null means, and who may see it, stands here. */
export const described: Rule<GraphQLSchema> = {
  says: 'every type, field, argument and enum value is described',
  check: (schema) => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
    );
    const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
    const named: Named[] = [
      ...types.flatMap((type): Named[] => [[type.name, type], ...membersOf(type)]),
      ...directives.flatMap((directive): Named[] => [
        [`@${directive.name}`, directive],
        ...directive.args.map((arg): Named => [`@${directive.name}(${arg.name})`, arg]),
      ]),
    ];
    return named.filter(([, { description }]) => !description?.trim()).map(([name]) => `${name} is not described`);
  },
  broken: [
    ['a bare type', buildSchema('type Query { "A." a: Int }'), 'Query is not described'],
    ['a bare field', buildSchema('"Q." type Query { a: Int }'), 'Query.a is not described'],
    ['a bare argument', buildSchema('"Q." type Query { "A." a(id: ID): Int }'), 'Query.a(id) is not described'],
    ['a bare value', buildSchema('"Q." type Query { "A." a: E } "E." enum E { X }'), 'E.X is not described'],
    [
      'a bare field of an input',
      buildSchema('"Q." type Query { "A." a("B." b: I): Int } "I." input I { c: Int }'),
      'I.c is not described',
    ],
    ['a bare directive', buildSchema('directive @d on OBJECT "Q." type Query { "A." a: Int }'), '@d is not described'],
  ],
};
