import { runCommand } from './system/run-command.ts';
import { start } from './system/start.ts';
import { readStartOptions } from './system/start-options.ts';

await runCommand(async () => start(readStartOptions(process.argv.slice(2), process.env)));
