import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Where one local deployment keeps everything; nothing else of the machine is written to. */
export interface DataFolder {
  readonly folder: string;
  readonly tables: string;
  readonly issuerKeys: string;
  readonly dataKeys: string;
  readonly secret: string;
  /** Where the running start can be reached; the other commands read it. */
  readonly running: string;
}

/** The ignored folder at the top of the repository. */
export const defaultData = resolve(import.meta.dirname, '../../../.data');

/** The names within a folder. */
export const dataFolder = (path: string): DataFolder => {
  const folder = resolve(path);
  return {
    folder,
    tables: join(folder, 'dynamodb'),
    issuerKeys: join(folder, 'issuer-keys.json'),
    dataKeys: join(folder, 'data-keys.json'),
    secret: join(folder, 'secret.json'),
    running: join(folder, 'running.json'),
  };
};

/**
 * Removes what a start has written, and nothing else that may lie in the folder. Refuses in one sentence where the table
 * is elsewhere: without its keys it would be of no use, and it is not ours to drop.
 */
export const emptyData = async ({ folder: _, ...ours }: DataFolder): Promise<void> => {
  if (process.env['AWS_ENDPOINT_URL_DYNAMODB'])
    throw new Error(
      '--fresh cannot empty the DynamoDB of AWS_ENDPOINT_URL_DYNAMODB: unset it, or delete the table there.',
    );
  await Promise.all(Object.values(ours).map((path) => rm(path, { recursive: true, force: true })));
};
