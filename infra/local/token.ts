import { findAccess } from './access/find-access.ts';
import { makeMember } from './members/make-member.ts';
import { readMemberOptions } from './members/member-options.ts';
import { runCommand } from './system/run-command.ts';

await runCommand(async () => {
  const options = readMemberOptions('token', process.argv.slice(2));
  const access = await findAccess(options.data);
  const subject = await makeMember(access, options);
  process.stdout.write(`${await access.token(options.county, subject, options.ttl)}\n`);
});
