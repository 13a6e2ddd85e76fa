import { findAccess } from './access/find-access.ts';
import { readCodeOptions } from './codes/code-options.ts';
import { printSheets } from './codes/print-sheets.ts';
import { asCountyAdministrator } from './members/administrators.ts';
import { runCommand } from './system/run-command.ts';

await runCommand(async () => {
  const options = readCodeOptions(process.argv.slice(2));
  const api = await asCountyAdministrator(await findAccess(options.data), options.county);
  for await (const sheet of printSheets(api, options)) process.stdout.write(`${sheet}\n`);
});
