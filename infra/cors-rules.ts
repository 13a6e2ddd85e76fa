/** What the gateway is told about CORS besides a province's origins; the deployed API and the local one use the same. */
export const corsRules = {
  allowMethods: ['POST', 'GET'],
  allowHeaders: ['authorization', 'content-type', 'accept-language', 'apollo-require-preflight'],
  exposeHeaders: ['x-request-id'],
  maxAgeSeconds: 3_600,
} as const;
