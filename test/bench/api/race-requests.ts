import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { HttpHandler } from '../../../functions/graphql/http-handler.ts';
import { cpuPerRequest } from '../cpu-per-request.ts';
import { median } from '../median.ts';
import { pairedRatio } from '../paired-ratio.ts';
import { race } from '../race.ts';
import { bareGraphql } from './bare-graphql.ts';
import type { RequestFigures } from './figures.ts';
import { rawSdk } from './raw-sdk.ts';
import { eventOf, type GraphqlRequest, listRequest, needRequest } from './requests.ts';
import type { Stage } from './stage.ts';

/** How often everything is done. */
export const requestRounds = { rounds: 9, warmUps: 2, requestsARound: 60 };

const answerOf = async (ask: () => Promise<{ readonly body?: string | undefined }>): Promise<object> => {
  const { data, errors } = JSON.parse((await ask()).body ?? '{}') as { data?: object; errors?: unknown };
  if (!data || errors) throw new Error(`The handler does not answer what is measured: ${JSON.stringify(errors)}`);
  return data;
};

const contestantsOf = async (
  handler: HttpHandler,
  { token }: Stage,
  request: GraphqlRequest,
  sdk: () => Promise<number>,
) => {
  const event = eventOf(request, token);
  const ours = () => handler(event);
  const data = await answerOf(ours);
  const graphql = bareGraphql(request, data);
  if ((await graphql()) !== JSON.stringify({ data })) throw new Error('graphql-js alone answers something else');
  if ((await sdk()) < 2) throw new Error('The SDK alone does not find what the request is about');
  return { ours, graphql, sdk };
};

/** Our handler, graphql-js and the SDK, each with both requests, all in turn. */
export const raceRequests = async (handler: HttpHandler, stage: Stage): Promise<readonly RequestFigures[]> => {
  const client = new DynamoDBClient({ credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
  const sdk = rawSdk(client, stage);
  const list = await contestantsOf(handler, stage, listRequest(stage), sdk.list);
  const need = await contestantsOf(handler, stage, needRequest(stage), sdk.need);

  const timed = (request: () => Promise<unknown>) => () => cpuPerRequest(request, requestRounds.requestsARound);
  const measured = await race(
    {
      listOurs: timed(list.ours),
      listGraphql: timed(list.graphql),
      listSdk: timed(list.sdk),
      needOurs: timed(need.ours),
      needGraphql: timed(need.graphql),
      needSdk: timed(need.sdk),
    },
    requestRounds,
  );
  client.destroy();

  const figures = (request: string, ours: readonly number[], graphql: readonly number[], raw: readonly number[]) => ({
    request,
    ours: median(ours),
    graphql: median(graphql),
    sdk: median(raw),
    toGraphql: pairedRatio(ours, graphql),
    toSdk: pairedRatio(ours, raw),
    toBoth: pairedRatio(ours, graphql, raw),
  });
  return [
    figures('20 open needs with labels', measured.listOurs, measured.listGraphql, measured.listSdk),
    figures('one need by id', measured.needOurs, measured.needGraphql, measured.needSdk),
  ];
};
