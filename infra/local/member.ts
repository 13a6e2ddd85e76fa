import { findAccess } from './access/find-access.ts';
import { makeMember } from './members/make-member.ts';
import { readMemberOptions } from './members/member-options.ts';
import { runCommand } from './system/run-command.ts';

await runCommand(async () => {
  const options = readMemberOptions('member', process.argv.slice(2));
  if (options.subject === undefined || options.name === undefined)
    throw new Error('Say with --subject who it is (the “sub” of the tokens), and with --name what colleagues read.');
  const subject = await makeMember(await findAccess(options.data), options);
  process.stderr.write(`${subject} is ${options.role} in ${options.county}.\n`);
});
