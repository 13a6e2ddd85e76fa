import type { IncomingHttpHeaders } from 'node:http';
import { corsRules } from '../cors-rules.ts';

/** Whether API Gateway answers a request itself, by 204, whatever its path: an OPTIONS that asks as browsers do. */
export const isPreflight = (method: string | undefined, headers: IncomingHttpHeaders): boolean =>
  method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;

const allowed = (origins: readonly string[], origin: string | undefined): Record<string, string> | undefined => {
  if (origin === undefined) return undefined;
  if (origins.includes('*')) return { 'access-control-allow-origin': '*' };
  return origins.includes(origin) ? { 'access-control-allow-origin': origin } : undefined;
};

/** The headers that let a browser read an answer; none for an origin that is not listed. */
export const corsHeaders = (origins: readonly string[], origin: string | undefined): Record<string, string> => {
  const allow = allowed(origins, origin);
  return allow ? { ...allow, 'access-control-expose-headers': corsRules.exposeHeaders.join(',') } : {};
};

/** The headers of the answer to a preflight; none for an origin that is not listed, which is how it is refused. */
export const preflightHeaders = (origins: readonly string[], origin: string | undefined): Record<string, string> => {
  const allow = allowed(origins, origin);
  if (!allow) return {};
  return {
    ...allow,
    'access-control-allow-methods': corsRules.allowMethods.join(','),
    'access-control-allow-headers': corsRules.allowHeaders.join(','),
    'access-control-max-age': String(corsRules.maxAgeSeconds),
  };
};
