import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dataFolder, emptyData } from '../../../../infra/local/system/data-folder.ts';

test('emptying a folder removes what a start writes and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'data-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const data = dataFolder(folder);
  await mkdir(data.tables);
  await Promise.all([data.issuerKeys, data.dataKeys, data.secret, data.running].map((path) => writeFile(path, '')));
  await writeFile(join(data.tables, 'shared-local-instance.db'), '');
  await writeFile(join(folder, 'thesis.docx'), '');

  await emptyData(data);

  expect(await readdir(folder)).toEqual(['thesis.docx']);
});

test('emptying a folder that is empty is no error', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'data-'));
  onTestFinished(() => rm(folder, { recursive: true }));

  await emptyData(dataFolder(folder));

  expect(await readdir(folder)).toEqual([]);
});
