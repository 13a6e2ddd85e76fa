import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { ChangesHandler } from '../../functions/changes/changes-handler.ts';
import type { RepairReport } from '../../functions/changes/repair-handler.ts';
import type { RepairRequest } from '../../functions/changes/repair-request.ts';
import { createChanges } from '../../functions/dependencies/changes.ts';
import { createClock } from '../../functions/dependencies/clock.ts';
import { createGraphqlHandler } from '../../functions/dependencies/graphql.ts';
import type { SocketParts } from '../../functions/dependencies/parts.ts';
import type { HttpHandler } from '../../functions/graphql/http-handler.ts';
import { cacheKeyRing } from '../../functions/platform/cache-key-ring.ts';
import { createFileKeyRing } from '../../functions/platform/file-key-ring.ts';
import { createFileSecrets } from '../../functions/platform/file-secrets.ts';
import { createIds } from '../../functions/platform/ids.ts';
import type { Sockets } from '../../functions/platform/sockets.ts';
import { createTokenVerifier } from '../../functions/platform/token-verifier.ts';
import { startTokenIssuer } from '../../infra/local/token-issuer.ts';
import { createTokenSigner, type TokenSigner } from '../../infra/local/token-signer.ts';
import { type Client, createClient } from './client.ts';
import type { Kill } from './kill.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { nobodyConnected } from './nobody-connected.ts';
import { rawReader } from './raw-reader.ts';
import { recordingLogger } from './recording-logger.ts';
import { type SeededCounty, seedCounty } from './seed-county.ts';
import { testTable } from './test-table.ts';
import { unhurried } from './unhurried.ts';
import { createWalledSessions, type Faults, type WalledSessions } from './walled-sessions.ts';

/** Provinces that a test world serves: those of the three stories. */
const provinces = ['330000', '370000', '450000'];

/** One deployment for one test: its own table and clock, the real handler, a real issuer, both walls up. */
export interface World {
  readonly clock: ManualClock;
  readonly table: string;
  /** What the table was asked by everybody so far. */
  readonly spent: WalledSessions['spent'];
  readonly cost: WalledSessions['cost'];
  readonly lines: ReturnType<typeof recordingLogger>['lines'];
  /** A client with a token of this owner and subject; without arguments the public's. */
  client(owner?: string, subject?: string): Promise<Client>;
  /** A token as the issuer would sign it. */
  token(owner: string, subject: string, ttl?: number): Promise<string>;
  /** A county that its province provisioned and opened through the API; 37xxxx by default. */
  county(code?: string, more?: readonly { code: string; name: string }[]): Promise<SeededCounty>;
  readonly issuer: string;
  /** The table as it is, whatever our code says of it. */
  readonly raw: ReturnType<typeof rawReader>;
  /** The door itself, for requests that no client would send. */
  readonly handler: HttpHandler;
  /** What it is all made of, for another Lambda of the same deployment. */
  readonly parts: SocketParts;
  /** λ changes, for tests that hand it records of the stream. */
  readonly changes: ChangesHandler;
  /** A minute of λ clock: all that is due is done, all events are numbered, and what is derived from them is up to date. */
  tick(): Promise<void>;
  /** What λ clock is asked for in place of it, when something went wrong. */
  repair(request: RepairRequest): Promise<RepairReport>;
  /** Signs any claims as the issuer, also those that no issuer should. */
  readonly sign: TokenSigner['sign'];
}

export interface WorldOptions {
  readonly faults?: Faults;
  readonly kill?: Kill;
  readonly now?: string;
  readonly sockets?: Sockets; // without them nobody is connected
}

/** The subject of the deployment's first administrator. */
export const bootstrapSubject = 'bootstrap';

let countiesMade = 0;

// One issuer a worker: its keys take longer to make than a whole world, and its server ends with the process.
const folder = mkdtempSync(join(tmpdir(), 'wushe-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const keyFile = join(folder, 'issuer.json');
let started: ReturnType<typeof startTokenIssuer> | undefined;
const theIssuer = () => {
  started ??= startTokenIssuer({ port: 0, keyFile });
  return started;
};

/** Makes a world. `faults` are met by every client of the table from then on. */
export const createWorld = async (options: WorldOptions = {}): Promise<World> => {
  const clock = createManualClock(options.now ?? '2026-09-01T02:00:00.000Z');
  const issuer = await theIssuer();
  const signer = await createTokenSigner({ keyFile, issuer: issuer.url, clock });
  const { logger, lines } = recordingLogger();
  const table = await testTable();
  const sessions = createWalledSessions(table, options.faults, options.kill);
  const [audience, claims] = ['wushe', { county: 'county' }];
  const parts: SocketParts = {
    version: 'test',
    provinces,
    bootstrap: { issuer: issuer.url, subject: bootstrapSubject },
    tableName: table,
    clock,
    pause: async () => undefined,
    random: () => 0,
    ids: createIds(clock),
    logger,
    sessions,
    verifier: createTokenVerifier({
      issuers: [
        { issuer: issuer.url, audience, jwksUri: issuer.jwksUri, algorithms: ['RS256'], typ: 'at+jwt', claims },
      ],
      provinces,
      clock,
    }),
    keyRing: cacheKeyRing(createFileKeyRing({ path: join(folder, 'key-ring') }), clock),
    secrets: createFileSecrets({ path: join(folder, 'secret.json') }),
    sockets: options.sockets ?? nobodyConnected,
    corsOrigins: ['https://console.example.org'],
  };
  const handler = createGraphqlHandler(parts);
  const clockHandler = createClock(parts);

  const world: World = {
    clock,
    table,
    lines,
    issuer: issuer.url,
    raw: rawReader(inject('dynamoDbEndpoint'), table),
    handler,
    parts,
    changes: createChanges(parts),
    tick: async () => void (await clockHandler({}, unhurried)),
    repair: async (request) => (await clockHandler(request, unhurried)) ?? { standing: [], parked: [], rebuilt: [] },
    sign: signer.sign,
    spent: sessions.spent,
    cost: sessions.cost,
    token: (county, sub, ttl = 86_400 * 3_650) => signer.sign({ sub, county, aud: audience }, { ttl }),
    client: async (owner, subject = 'somebody') =>
      createClient(handler, owner === undefined ? undefined : await world.token(owner, subject), lines),
    async county(code, more) {
      countiesMade += 1;
      return seedCounty(world, code ?? `37${String(1000 + countiesMade)}`, more);
    },
  };
  return world;
};
