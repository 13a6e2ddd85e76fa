import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { spawnLeashed } from './leashed-process.ts';

const packageJson = createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json');
const emulator = join(dirname(packageJson), 'emulator');
const missingJava =
  'DynamoDB Local needs Java 17 or newer on the PATH (Debian: apt-get install default-jre-headless); ' +
  'or name a running one in AWS_ENDPOINT_URL_DYNAMODB.';

/** Where to listen, and where to keep the tables; without `dbPath` they live in memory and end with the process. */
export interface DynamoDbLocalOptions {
  readonly port?: number;
  readonly dbPath?: string;
}

/** A DynamoDB that answers. `pid` is undefined, and `stop` does nothing, where it was given to us from outside. */
export interface DynamoDbLocal {
  readonly endpoint: string;
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

const untilItAnswers = async (child: ChildProcess, endpoint: string): Promise<void> => {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-2_000);
  });
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode === 127) throw new Error(missingJava);
    if (child.exitCode !== null) throw new Error(`DynamoDB Local ended before it answered: ${said.trim()}`);
    if (await answers(endpoint)) return;
    await delay(50);
  }
  child.kill();
  throw new Error(`DynamoDB Local did not answer within 30 s: ${said.trim()}`);
};

/** Starts Amazon's own emulator, or hands back the one that AWS_ENDPOINT_URL_DYNAMODB names; resolves once it answers. */
export const startDynamoDbLocal = async ({ port, dbPath }: DynamoDbLocalOptions = {}): Promise<DynamoDbLocal> => {
  const given = process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  if (given) return { endpoint: given, pid: undefined, stop: async () => undefined };
  if (dbPath) await mkdir(dbPath, { recursive: true });
  const chosen = await freePort(port);
  const endpoint = `http://127.0.0.1:${chosen}`;
  const jvm = ['-Xmx512m', '-XX:+UseSerialGC', '-Djava.library.path=./DynamoDBLocal_lib'];
  const store = dbPath ? ['-dbPath', resolve(dbPath)] : ['-inMemory'];
  const options = ['-sharedDb', ...store, '-disableTelemetry', '-port', String(chosen)];
  const child = spawnLeashed('java', [...jvm, '-jar', 'DynamoDBLocal.jar', ...options], emulator);
  await untilItAnswers(child, endpoint);
  return {
    endpoint,
    pid: child.pid,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
};
