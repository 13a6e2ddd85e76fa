import { readRepairOptions } from './repair/repair-options.ts';
import { repairRunning } from './repair/repair-running.ts';
import { toldReport } from './repair/told-report.ts';
import { runCommand } from './system/run-command.ts';

await runCommand(async () => {
  const report = await repairRunning(readRepairOptions('rebuild', process.argv.slice(2)));
  for (const line of toldReport(report)) process.stdout.write(`${line}\n`);
  if (report.parked.some(({ outcome }) => outcome === 'FAILED')) process.exitCode = 1;
});
