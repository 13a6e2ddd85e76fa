import { badCursor, forbidden } from '../../functions/graphql/errors.ts';
import { scalars } from '../../functions/graphql/scalars.ts';

/** A small schema with everything that the door must bear: pages, abstract types, scalars, inputs, bugs. */
export const sampleTypeDefs = /* GraphQL */ `
  directive @cost(weight: Int!) on FIELD_DEFINITION
  directive @listSize(
    assumedSize: Int
    slicingArguments: [String!]
    sizedFields: [String!]
    requireOneSlicingArgument: Boolean = false
  ) on FIELD_DEFINITION
  scalar DateTime
  scalar LocalDate
  scalar RegionCode
  scalar EventData
  interface Node { id: ID! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type NeedEdge { node: Need! cursor: String! }
  type NeedConnection { edges: [NeedEdge!]! nodes: [Need!]! pageInfo: PageInfo! }
  type Community implements Node {
    id: ID!
    name: String!
    needs(first: Int = 20, after: String): NeedConnection! @cost(weight: 1)
      @listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"])
  }
  enum Urgency { LOW HIGH }
  type Need implements Node {
    id: ID!
    title: String!
    urgency: Urgency
    heardAt: DateTime
    community: Community! @cost(weight: 1)
    tags: [String!]!
  }
  union Found = Need | Community
  input HearNeedInput { title: String!, on: LocalDate, region: RegionCode, urgency: Urgency = LOW, tags: [String!] }
  type HearNeedPayload { need: Need }
  type Query {
    node(id: ID!): Node
    need(id: ID!): Need
    find(text: String, at: DateTime, region: RegionCode): [Found!]! @listSize(assumedSize: 10)
    needs(first: Int = 20, after: String): NeedConnection! @cost(weight: 1)
      @listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"])
    echo(text: String!): String!
    bug: String
    fatalBug: String!
    unshowable: Int
    secret: String
    cursor: String
  }
  type Mutation { hearNeed(input: HearNeedInput!): HearNeedPayload! }
  type Subscription { heard: Need }
`;

const community = { id: 'c', name: '黄楼社区' };
const need = {
  id: 'n',
  title: '路灯不亮',
  urgency: 'HIGH',
  heardAt: new Date('2024-09-03T01:02:03.004Z'),
  community,
  tags: [],
};
const connection = (_: unknown, { first }: { first?: number }) => {
  const nodes = Array.from({ length: first ?? 20 }, () => need);
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: 'x' })),
    pageInfo: { hasNextPage: false, endCursor: null },
  };
};
const broken = () => (undefined as unknown as { title: string }).title;
const typeName = (value: object) => ('title' in value ? 'Need' : 'Community');

/** The resolvers of {@link sampleTypeDefs}: no table behind them. */
export const sampleResolvers = {
  ...scalars,
  Node: { __resolveType: typeName },
  Found: { __resolveType: typeName },
  Community: { needs: connection },
  Query: {
    node: () => need,
    need: () => need,
    find: () => [need, community],
    needs: connection,
    echo: (_: unknown, { text }: { text: string }) => text,
    bug: broken,
    fatalBug: broken,
    unshowable: () => '居民001',
    secret: () => {
      throw forbidden();
    },
    cursor: () => {
      throw badCursor();
    },
  },
  Mutation: { hearNeed: () => ({ need }) },
};
