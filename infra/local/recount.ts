import { readRaw } from './recount/read-raw.ts';
import { recount, told } from './recount/recount.ts';
import { readRecountOptions } from './recount/recount-options.ts';
import { dataFolder } from './system/data-folder.ts';
import { localTable } from './system/local-deployment.ts';
import { runCommand } from './system/run-command.ts';
import { findRunning } from './system/running.ts';

await runCommand(async () => {
  const { county, table, data } = readRecountOptions(process.argv.slice(2));
  const raw =
    table === undefined
      ? { name: localTable, endpoint: (await findRunning(dataFolder(data))).dynamoDb }
      : { name: table };
  const found = await recount(() => readRaw(raw), county);
  for (const [of, one] of found) {
    process.stdout.write(`${JSON.stringify({ county: of, ...one })}\n`);
    process.stderr.write(`${told(of, one)}\n`);
  }
  if ([...found.values()].some(({ differences }) => differences.length > 0)) process.exitCode = 1;
});
