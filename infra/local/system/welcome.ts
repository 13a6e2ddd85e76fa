import type { DemoMember } from '../demo/load/describe-members.ts';
import type { LocalSystem } from './start-system.ts';

const line = (name: string, text: string): string => `  ${name.padEnd(12)}${text}\n`;

const tokenTable = (members: readonly DemoMember[]): string =>
  members.map(({ place, role, token }) => `  ${place}\t${role.padEnd(16)}\t${token}\n`).join('');

const publicQuery = (community: string): string =>
  `{ publicProjects(county: \\"${community.slice(0, 6)}\\", first: 5) { nodes { title state boardName startsOn partners { name } } } }`;

const tryIt = (http: string, members: readonly DemoMember[]): string => {
  const member = members.find(({ role }) => role === 'SOCIAL_WORKER');
  if (!member) return '';
  const query = `{ openNeeds(community: \\"${member.community}\\", first: 3) { nodes { title state dueOn overdue } } }`;
  return `
A query to try:

  curl -s ${http}/graphql -H 'content-type: application/json' \\
    -H 'authorization: Bearer ${member.token}' \\
    -d '{"query":"${query}"}'

What everybody sees, without a token:

  curl -s ${http}/graphql -H 'content-type: application/json' -d '{"query":"${publicQuery(member.community)}"}'
`;
};

/** What a person at the terminal is told once everything runs; without members there is no demo. */
export const welcome = (
  { http, ws, issuer, data }: Pick<LocalSystem, 'http' | 'ws' | 'issuer' | 'data'>,
  members: readonly DemoMember[],
): string => `
Wushe runs on this machine.

${line('GraphQL', `${http}/graphql`)}${line('Sockets', `${ws}  (subprotocol graphql-transport-ws)`)}${line('Explorer', `${http}/explorer`)}${line('Health', `${http}/health`)}${line('Issuer', issuer.url)}${line('Data', data.folder)}${
  members.length > 0
    ? `
Tokens, for seven days (they work as soon as the county is loaded):

${tokenTable(members)}${tryIt(http, members)}`
    : `
Add a county, then get a token of it:

  npm run county -- add 371722
  npm run -s token -- --county 371722 --role COUNTY_ADMIN
`
}
Another token: npm run -s token -- --county 371722 --role SOCIAL_WORKER --scope 371722003
Ctrl-C ends everything.

`;
