import { createHash } from 'node:crypto';
import { createDeployment, type DeploymentParts, type OwnerSite } from './data/deployment.ts';
import { createDesk, createProvinceDesk, createPublicDesk } from './data/desks.ts';
import { createIntakeDesk } from './data/intake-desk.ts';
import { memberDigest } from './data/memberships.ts';
import { createOwnerHeads } from './data/owner-heads.ts';
import { isProvinceCode, provinceOf } from './domain/region-code.ts';
import type { Member } from './domain/viewer.ts';
import { bearerToken } from './graphql/bearer-token.ts';
import type { Context } from './graphql/context.ts';
import { UnauthenticatedError } from './graphql/errors.ts';
import type { IncomingRequest } from './graphql/execute-graphql.ts';
import { typeDefs } from './graphql/generated/type-defs.ts';
import { guardOperations } from './graphql/guard.ts';
import { createHttpHandler, type HttpHandler } from './graphql/http-handler.ts';
import { languageOf } from './graphql/language.ts';
import { limits } from './graphql/limits/limits.ts';
import { resolvers } from './graphql/resolvers/resolvers.ts';
import { buildSchema } from './graphql/schema.ts';
import { createServer } from './graphql/server.ts';
import type { Bootstrap } from './platform/config.ts';
import type { Logger } from './platform/logger.ts';
import type { TokenClaims } from './platform/token-claims.ts';
import type { TokenVerifier } from './platform/token-verifier.ts';

/** Everything that λ graphql is made of. */
export interface GraphqlParts extends DeploymentParts {
  readonly version: string;
  readonly provinces: readonly string[];
  readonly bootstrap: Bootstrap;
  readonly verifier: TokenVerifier;
  readonly logger: Logger;
}

/** Puts the layers together: from a request to who asks, from there to the desks at which the domain works. */
export const createGraphqlHandler = (parts: GraphqlParts): HttpHandler => {
  const { version, provinces, bootstrap, verifier, clock, logger } = parts;
  const deployment = createDeployment(parts);
  const heads = createOwnerHeads(clock);
  const system = { version, schemaHash: createHash('sha256').update(typeDefs).digest('hex') };

  const isOurs = (county: string) => provinces.includes(provinceOf(county)) && county.length === 6;

  const publicOf = async (county: string) => {
    if (!isOurs(county)) return undefined;
    const site = await deployment.publicSiteOf(county);
    return createPublicDesk(site, () => heads.active(site.table));
  };

  const rightsAt = (viewer: Member, site: OwnerSite): Partial<Context> => {
    const deskAt = async (owner: string) => {
      const ownerSite = await deployment.siteOf(owner);
      return createDesk(parts, viewer, ownerSite, () => heads.county(ownerSite));
    };
    const county = () => heads.county(site);
    const province = createProvinceDesk(parts, viewer, site, deployment.siteOf);
    const desk = createDesk(parts, viewer, site, county);
    return {
      viewer,
      desk,
      province,
      county,
      async membersOf(owner) {
        if (owner === viewer.owner) return desk;
        if (!isProvinceCode(viewer.owner)) return undefined;
        // Looked up whosever it is: a county of another province costs the same read and stands in no list of this one.
        const entry = await province.province.getCounty(owner);
        return entry?.state === 'ACTIVE' && provinceOf(owner) === viewer.owner ? deskAt(owner) : undefined;
      },
    };
  };

  const admit = async ({ issuer, subject, county: owner }: TokenClaims): Promise<Partial<Context>> => {
    const digest = memberDigest(issuer, subject);
    const site = await deployment.siteOf(owner);
    const grants = await heads.grants(site, digest);
    const isBootstrap = isProvinceCode(owner) && issuer === bootstrap.issuer && subject === bootstrap.subject;
    return rightsAt({ kind: 'member', owner, digest, grants, bootstrap: isBootstrap }, site);
  };

  const context = async ({ requestId, authorization, acceptLanguage, sourceIp }: IncomingRequest): Promise<Context> => {
    const token = bearerToken(authorization);
    const verified = token === undefined ? undefined : await verifier.verify(token);
    if (verified?.ok === false) {
      logger.info('A token was refused', { requestId, reason: verified.reason });
      throw new UnauthenticatedError();
    }
    const outside = {
      requestId,
      language: languageOf(acceptLanguage),
      logger,
      system,
      publicOf,
      intakeOf: async (county: string) =>
        isOurs(county) ? createIntakeDesk(parts, await deployment.intakeOf(county), sourceIp) : undefined,
      // The public has no desk: the matrix lets nobody without a token come to a resolver that works at one.
      admit: async (): Promise<Partial<Context>> =>
        verified ? admit(verified.claims) : { viewer: { kind: 'public' } },
    };
    return outside as unknown as Context;
  };

  const schema = buildSchema(typeDefs, resolvers);
  guardOperations(schema);
  return createHttpHandler({ server: createServer<Context>({ schema, logger, limits }), context, logger });
};
