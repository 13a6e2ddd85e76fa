import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Rule } from '../rule.ts';

type Field = GraphQLField<unknown, unknown>;

const forbidden = ['totalCount', 'last', 'before'];

const isList = ({ type }: Field) => String(type).startsWith('[');

/** `@listSize(assumedSize: n)`: whoever wrote the list knows what bounds it. */
const isBounded = ({ astNode }: Field) =>
  astNode?.directives?.some(({ arguments: given }) => given?.some(({ name }) => name.value === 'assumedSize')) ?? false;

const fieldComplaints = (owner: GraphQLObjectType, field: Field): string[] => {
  const name = `${owner.name}.${field.name}`;
  const args = field.args.map((arg) => arg.name);
  const target = getNamedType(field.type);
  const asked = [field.name, ...args].filter((one) => forbidden.includes(one));
  const isPaged = target.name.endsWith('Connection');
  const isPart = owner.name.endsWith('Connection') || field.name === 'userErrors' || isLeafType(target);
  return [
    ...asked.map((one) => `${name} offers ${one}, which would read everything`),
    ...(isPaged && !(args.includes('first') && args.includes('after')) ? [`${name} takes no first and after`] : []),
    ...(isList(field) && !isPart && !isBounded(field) ? [`${name} can grow and is no connection`] : []),
    ...(isList(field) && String(field.type).endsWith(']') ? [`${name} may be null`] : []),
  ];
};

const shapeComplaints = (type: GraphQLObjectType): string[] => {
  const fields = Object.keys(type.getFields()).filter((name) => !forbidden.includes(name));
  const isShaped = fields.sort().join() === 'edges,nodes,pageInfo';
  return type.name.endsWith('Connection') && !isShaped ? [`${type.name} is not edges, nodes and pageInfo`] : [];
};

const page = 'type PageInfo { hasNextPage: Boolean! endCursor: String } type Edge { cursor: String! }';
const connection = `${page} type AConnection { edges: [Edge!]! nodes: [Edge!]! pageInfo: PageInfo! }`;

/** A page costs what it shows. Counts, last pages and whole lists cost what there is (single-table.md, rule 8). */
export const connections: Rule<GraphQLSchema> = {
  says: 'a list that can grow is a connection, and no list counts or reads backwards',
  check: (schema) =>
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => [
        ...Object.values(type.getFields()).flatMap((field) => fieldComplaints(type, field)),
        ...shapeComplaints(type),
      ]),
  broken: [
    [
      'a whole list',
      buildSchema('type Query { needs: [Need!]! } type Need { id: ID }'),
      'Query.needs can grow and is no connection',
    ],
    [
      'a page without a beginning',
      buildSchema(`type Query { a(first: Int): AConnection! } ${connection}`),
      'Query.a takes no first and after',
    ],
    [
      'a count',
      buildSchema(
        `type Query { a(first: Int, after: String): AConnection! } ${connection.replace('pageInfo', 'totalCount: Int pageInfo')}`,
      ),
      'AConnection.totalCount offers totalCount, which would read everything',
    ],
    [
      'a page from the end',
      buildSchema(`type Query { a(first: Int, after: String, before: String): AConnection! } ${connection}`),
      'Query.a offers before, which would read everything',
    ],
    [
      'a connection without nodes',
      buildSchema(
        `type Query { a(first: Int, after: String): AConnection! } ${connection.replace('nodes: [Edge!]!', '')}`,
      ),
      'AConnection is not edges, nodes and pageInfo',
    ],
    ['a list that may be null', buildSchema('type Query { codes: [String!] }'), 'Query.codes may be null'],
  ],
};
