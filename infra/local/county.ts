import { parseArgs } from 'node:util';
import { findAccess } from './access/find-access.ts';
import { addCounty } from './divisions/add-county.ts';
import { readCounty } from './divisions/read-county.ts';
import { runCommand } from './system/run-command.ts';

const usage = 'npm run county -- add 371722 [--data DIR]';
const say = (line: string): void => void process.stderr.write(`${line}\n`);

await runCommand(async () => {
  const { positionals, values } = parseArgs({
    options: { data: { type: 'string' } },
    allowPositionals: true,
  });
  const [verb, code, ...more] = positionals;
  if (verb !== 'add' || code === undefined || more.length > 0)
    throw new Error(`Say which county is to be added: ${usage}`);
  const county = await readCounty(code);
  const access = await findAccess(values.data);
  const done = await addCounty(access, county, say);
  say(done === 'added' ? `${code} ${county.name} is open.` : `${code} ${county.name} is open already.`);
  say(`A token for its administrator: npm run -s token -- --county ${code} --role COUNTY_ADMIN`);
});
