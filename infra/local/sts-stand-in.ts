import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Clock, systemClock } from '../../functions/platform/clock.ts';
import { type AccessKeySession, encodeAccessKey, type RoleKind, roleKinds } from './access-key.ts';
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts';

/** What MEMBER_ROLE_ARN, PUBLIC_ROLE_ARN and INTAKE_ROLE_ARN are on one machine: the only roles that the stand-in knows. */
export const localRoleArn = (kind: RoleKind): string => `arn:aws:iam::000000000000:role/local-${kind}`;

type Answer = { readonly status: number; readonly xml: string };

const namespace = 'xmlns="https://sts.amazonaws.com/doc/2011-06-15/"';

const refuse = (status: number, code: string, message: string): Answer => ({
  status,
  xml: `<ErrorResponse ${namespace}><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
});

const readTags = (form: URLSearchParams): ReadonlyMap<string, string> => {
  const keys = [...form.keys()].filter((name) => /^Tags\.member\.\d+\.Key$/.test(name));
  return new Map(keys.map((name) => [form.get(name) ?? '', form.get(name.replace(/Key$/, 'Value')) ?? '']));
};

/** As the roles' trust policies have it: a county, and for members its province; six digits each; no other tag. */
const readSession = (form: URLSearchParams): AccessKeySession | undefined => {
  const kind = roleKinds.find((candidate) => localRoleArn(candidate) === form.get('RoleArn'));
  const tags = readTags(form);
  const county = tags.get('county');
  const province = tags.get('province');
  const wanted = kind === 'member' ? ['county', 'province'] : ['county'];
  const complete = tags.size === wanted.length && wanted.every((tag) => /^\d{6}$/.test(tags.get(tag) ?? ''));
  return kind && county && complete ? { kind, county, ...(province && { province }) } : undefined;
};

const assumeRole = (form: URLSearchParams, now: Date): Answer => {
  const seconds = Number(form.get('DurationSeconds') ?? 3_600);
  if (!/^[\w+=,.@-]{2,64}$/.test(form.get('RoleSessionName') ?? ''))
    return refuse(400, 'ValidationError', 'RoleSessionName is no session name');
  if (!Number.isInteger(seconds) || seconds < 900 || seconds > 3_600)
    return refuse(400, 'ValidationError', 'A chained session lasts 900 to 3600 seconds');
  const session = readSession(form);
  if (!session) return refuse(403, 'AccessDenied', 'No role of this machine, or its tags are not as its policy wants');
  const key = encodeAccessKey(session);
  const arn = `arn:aws:sts::000000000000:assumed-role/local-${session.kind}/${form.get('RoleSessionName')}`;
  const xml = `<AssumeRoleResponse ${namespace}><AssumeRoleResult>
<AssumedRoleUser><AssumedRoleId>${key}:local</AssumedRoleId><Arn>${arn}</Arn></AssumedRoleUser>
<Credentials><AccessKeyId>${key}</AccessKeyId><SecretAccessKey>local</SecretAccessKey><SessionToken>local</SessionToken>
<Expiration>${new Date(now.getTime() + seconds * 1_000).toISOString()}</Expiration></Credentials>
</AssumeRoleResult></AssumeRoleResponse>`;
  return { status: 200, xml };
};

const answer = async (request: IncomingMessage, clock: Clock): Promise<Answer> => {
  const form = new URLSearchParams(await text(request));
  if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 '))
    return refuse(403, 'MissingAuthenticationToken', 'The request is not signed');
  if (form.get('Action') !== 'AssumeRole') return refuse(400, 'InvalidAction', 'Only AssumeRole is spoken here');
  return assumeRole(form, clock.now());
};

/** Answers AssumeRole as STS does (query protocol), with an access key that tells its session; checks no signature. */
export const startStsStandIn = (options: {
  readonly port: number;
  readonly clock?: Clock;
}): Promise<LoopbackServer> => {
  const { port, clock = systemClock } = options;
  return startLoopbackServer(port, async (request, response) => {
    const { status, xml } = await answer(request, clock);
    response.writeHead(status, { 'content-type': 'text/xml' }).end(xml);
  });
};
