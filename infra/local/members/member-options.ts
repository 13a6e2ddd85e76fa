import { parseArgs } from 'node:util';
import type { EventKind } from '../../../functions/domain/event-kind.ts';
import { type Role, roleScopes } from '../../../functions/domain/viewer.ts';
import { defaultData } from '../system/data-folder.ts';

/** What the member and token commands were asked for. */
export interface MemberOptions {
  readonly county: string;
  readonly role: Role;
  readonly scope: string | undefined;
  readonly unit: string | undefined;
  /** Of which kinds an INTEGRATOR is told what happens. */
  readonly kinds: readonly EventKind[] | undefined;
  readonly subject: string | undefined;
  readonly name: string | undefined;
  readonly issuer: string | undefined;
  /** Seconds. */
  readonly ttl: number | undefined;
  readonly data: string;
}

const text = { type: 'string' } as const;
const options = {
  county: text,
  role: text,
  scope: text,
  unit: text,
  kinds: text,
  subject: text,
  sub: text,
  name: text,
  issuer: text,
  ttl: text,
  data: text,
} as const;

const isRole = (text: string): text is Role => Object.hasOwn(roleScopes, text);

/** Reads the command line of `command`; throws one sentence where something is missing or not understood. */
export const readMemberOptions = (command: string, args: readonly string[]): MemberOptions => {
  const usage = `npm run ${command} -- --county 371722 --role COUNTY_ADMIN`;
  const parse = () => {
    try {
      return parseArgs({ args: [...args], options }).values;
    } catch (cause) {
      throw new Error(`That is no option of ${command}; it is used like this: ${usage}`, { cause });
    }
  };
  const {
    county,
    role,
    scope,
    unit,
    kinds: named,
    name,
    issuer,
    sub,
    subject = sub,
    ttl,
    data = defaultData,
  } = parse();
  if (county === undefined || !/^\d{6}$/.test(county))
    throw new Error(`Say with --county which county is meant, by six digits: ${usage}`);
  if (role === undefined || !isRole(role))
    throw new Error(`Say with --role which role is meant: one of ${Object.keys(roleScopes).join(', ')}.`);
  if (ttl !== undefined && !/^[1-9]\d{0,8}$/.test(ttl))
    throw new Error(`“${ttl}” is no time to live: give the seconds, e.g. --ttl 3600.`);
  // What is no kind is refused by the API, which knows them.
  const kinds = named?.toUpperCase().split(',') as readonly EventKind[] | undefined;
  return {
    county,
    role,
    scope,
    unit,
    kinds,
    subject,
    name,
    issuer,
    ttl: ttl === undefined ? undefined : Number(ttl),
    data,
  };
};
