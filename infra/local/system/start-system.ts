import { startDynamoDbLocal } from '../dynamodb-local.ts';
import type { ExplorerMember } from '../explorer/explorer-member.ts';
import { serveExplorer } from '../explorer/serve-explorer.ts';
import { startGateway } from '../gateway.ts';
import type { LambdaHandler } from '../invoke-lambda.ts';
import type { SocketHandler } from '../socket-gateway/invoke-socket-lambda.ts';
import { socketLimits } from '../socket-gateway/socket-limits.ts';
import { type SocketGateway, startSocketGateway } from '../socket-gateway/start-socket-gateway.ts';
import { startTokenIssuer, type TokenIssuer } from '../token-issuer.ts';
import { createClosers } from './closers.ts';
import { type DataFolder, dataFolder, emptyData } from './data-folder.ts';
import { lockData } from './data-lock.ts';
import { ensureTable } from './ensure-table.ts';
import { loadHandlers } from './load-handlers.ts';
import { localDeployment, localTable } from './local-deployment.ts';
import { localEnvironment } from './local-environment.ts';
import { removeRunning, writeRunning } from './running.ts';
import type { StartOptions } from './start-options.ts';
import { startSts } from './start-sts.ts';
import { wakeByStream, wakeByTime } from './wake-lambdas.ts';

/** Milliseconds between two looks at the stream: four a second, as Lambda's; seldom, and many at once, while much is loaded. */
const [lookMs, lookWhileLoadingMs] = [250, 3_000];

/** The platform on one machine, as far as it has to be reached or ended. */
export interface LocalSystem {
  readonly http: string;
  readonly ws: string;
  readonly issuer: TokenIssuer;
  readonly table: string;
  readonly pids: readonly number[];
  readonly data: DataFolder;
  /** What had to be loaded is loaded. From now on time goes by: what is due is done. */
  startClock(): void;
  stop(): Promise<void>;
}

/**
 * Starts everything that the Lambda needs, then the Lambda behind its gateway. The ports are taken first, since they
 * are what fails most. Whatever fails, what was started until then is ended. `members` are whom the explorer offers.
 */
export const startSystem = async (
  options: StartOptions,
  members: (issuer: TokenIssuer) => Promise<readonly ExplorerMember[]>,
): Promise<LocalSystem> => {
  const { port, provinces, fresh, everySeconds } = options;
  const data = dataFolder(options.data);
  const closers = createClosers();
  try {
    const lock = await lockData(data.folder);
    closers.add(lock.release);
    if (fresh) await emptyData(data);

    const loaded = Promise.withResolvers<LambdaHandler>();
    const handler: LambdaHandler = async (event) => (await loaded.promise)(event);
    const loadedSockets = Promise.withResolvers<SocketHandler>();
    const issuing = Promise.withResolvers<TokenIssuer>();
    const opening = Promise.withResolvers<SocketGateway>();
    const pages = serveExplorer(
      async () => members(await issuing.promise),
      async () => (await opening.promise).url,
    );
    const gateway = await startGateway({ port, handler, corsOrigins: localDeployment.corsOrigins, pages });
    closers.add(gateway.close);
    const issuer = await startTokenIssuer({ port: port && port + 1, keyFile: data.issuerKeys });
    closers.add(issuer.close);
    issuing.resolve(issuer);
    const sockets = await startSocketGateway({
      port: port && port + 2,
      handler: async (event, lambda) => (await loadedSockets.promise)(event, lambda),
      limits: socketLimits(options.hurry),
    });
    closers.add(sockets.close);
    opening.resolve(sockets);

    const sts = await startSts();
    closers.add(sts.close);
    const dynamoDb = await startDynamoDbLocal({ dbPath: data.tables });
    closers.add(dynamoDb.stop);
    const origins = [gateway.url, gateway.url.replace('127.0.0.1', 'localhost')];
    const surroundings = {
      dynamoDb: dynamoDb.endpoint,
      sts: sts.url,
      issuer,
      provinces,
      sockets: { management: sockets.management, origins },
      data,
    };
    const { region } = localDeployment.env;
    const [lambdas, streamArn] = await Promise.all([
      loadHandlers(localEnvironment(surroundings)),
      ensureTable(dynamoDb.endpoint, region, localTable),
    ]);
    loaded.resolve(lambdas.graphql);
    loadedSockets.resolve(lambdas.realtime);
    let isCalm = false;
    const pollMs = () => (isCalm ? lookMs : lookWhileLoadingMs);
    if (everySeconds !== null)
      closers.add(wakeByStream(lambdas.changes, { endpoint: dynamoDb.endpoint, region, streamArn, pollMs }).stop);
    const startClock = () => {
      isCalm = true;
      if (everySeconds !== null) closers.add(wakeByTime(lambdas.clock, everySeconds).stop);
    };

    const reached = { dynamoDb: dynamoDb.endpoint, sts: sts.url, management: sockets.management };
    await writeRunning(data, { http: gateway.url, issuer: issuer.url, provinces, ...reached });
    closers.add(() => removeRunning(data));
    const pids = [process.pid, ...(dynamoDb.pid === undefined ? [] : [dynamoDb.pid])];
    return {
      http: gateway.url,
      ws: sockets.url,
      issuer,
      table: localTable,
      pids,
      data,
      startClock,
      stop: closers.closeAll,
    };
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
};
