import type { HttpHandler } from '../../functions/graphql/http-handler.ts';

/** The same door as it is met from another address. */
export const fromAddress =
  (handler: HttpHandler, sourceIp: string): HttpHandler =>
  (event) => {
    const http = { ...event.requestContext.http, sourceIp };
    return handler({ ...event, requestContext: { ...event.requestContext, http } });
  };
