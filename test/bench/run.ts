import { readFile, writeFile } from 'node:fs/promises';
import { runCommand } from '../../infra/local/system/run-command.ts';
import { benchApi } from './api/bench-api.ts';
import { figuresTable } from './api/figures-table.ts';
import { readBenchOptions } from './bench-options.ts';
import { betweenMarkers } from './between-markers.ts';

const page = new URL('README.md', import.meta.url);
const report = (line: string): void => void process.stderr.write(`  bench  ${line}\n`);

await runCommand(async () => {
  const { json, write } = readBenchOptions(process.argv.slice(2));
  const figures = await benchApi(report);
  const table = figuresTable(figures);
  process.stdout.write(json ? `${JSON.stringify(figures)}\n` : table);
  if (write) await writeFile(page, betweenMarkers(await readFile(page, 'utf8'), table));
});
