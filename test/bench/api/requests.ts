import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { httpEvent } from '../../support/http-event.ts';
import type { Stage } from './stage.ts';

/** A GraphQL request as a client sends it. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** A page of a list as a console shows it: every row with the names of its category, community and compound. */
export const listRequest = ({ community }: Pick<Stage, 'community'>): GraphqlRequest => ({
  query: `query OpenNeeds($community: RegionCode!) {
    openNeeds(community: $community, first: 20) {
      nodes {
        id version state channel title heardAt dueOn overdue
        category { code label }
        community { code name }
        compound { id name }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  variables: { community },
});

/** One need with its long text. */
export const needRequest = ({ need }: Pick<Stage, 'need'>): GraphqlRequest => ({
  query: `query Need($id: ID!) {
    need(id: $id) { id version state channel title text publicAnswer heardAt dueOn overdue }
  }`,
  variables: { id: need },
});

/** The request as API Gateway hands it to a Lambda, with the token of whoever asks. */
export const eventOf = (request: GraphqlRequest, token: string): APIGatewayProxyEventV2 =>
  httpEvent({
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(request),
  });
