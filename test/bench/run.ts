import { readFile, writeFile } from 'node:fs/promises';
import { runCommand } from '../../infra/local/system/run-command.ts';
import { benchApi } from './api/bench-api.ts';
import { figuresTable } from './api/figures-table.ts';
import { readBenchOptions } from './bench-options.ts';
import { betweenMarkers } from './between-markers.ts';
import { benchFeed } from './feed/bench-feed.ts';
import { feedTable } from './feed/feed-table.ts';
import { benchRealtime } from './realtime/bench-realtime.ts';
import { realtimeTable } from './realtime/realtime-table.ts';

const page = new URL('README.md', import.meta.url);
const report = (line: string): void => void process.stderr.write(`  bench  ${line}\n`);

const measure = {
  async api() {
    const figures = await benchApi(report);
    return { figures, table: figuresTable(figures) };
  },
  async feed() {
    const figures = await benchFeed(report);
    return { figures, table: feedTable(figures) };
  },
  async realtime() {
    const figures = await benchRealtime(report);
    return { figures, table: realtimeTable(figures) };
  },
};

await runCommand(async () => {
  const { bench, json, write } = readBenchOptions(process.argv.slice(2));
  const { figures, table } = await measure[bench]();
  process.stdout.write(json ? `${JSON.stringify(figures)}\n` : table);
  if (write) await writeFile(page, betweenMarkers(await readFile(page, 'utf8'), bench, table));
});
