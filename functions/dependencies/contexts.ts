import { createHash } from 'node:crypto';
import { createDeployment, type OwnerSite } from '../data/deployment.ts';
import { createDesk, createProvinceDesk, createPublicDesk } from '../data/desks.ts';
import { createIntakeDesk } from '../data/intake-desk.ts';
import { memberDigest } from '../data/memberships.ts';
import { createOwnerHeads } from '../data/owner-heads.ts';
import { isProvinceCode, provinceOf } from '../domain/region-code.ts';
import type { Member } from '../domain/viewer.ts';
import type { Context } from '../graphql/context.ts';
import { typeDefs } from '../graphql/generated/type-defs.ts';
import type { Language } from '../graphql/language.ts';
import type { TokenClaims } from '../platform/token-claims.ts';
import type { Parts } from './parts.ts';

/** Who came to a door, after the door looked at the token. */
interface Caller {
  readonly requestId: string;
  readonly language: Language;
  readonly sourceIp: string;
  /** What the issuer vouched for; undefined for whoever has no token. */
  readonly claims: Pick<TokenClaims, 'issuer' | 'subject' | 'county'> | undefined;
}

/** Makes what resolvers work with: from who asks to the desks at which the domain works. One for a container. */
export const createContexts = (parts: Parts): ((caller: Caller) => Context) => {
  const { version, provinces, bootstrap, clock, logger } = parts;
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
    // A province's department has no head, and what is not there is not kept: it would be read for each request.
    const county = async () => (isProvinceCode(viewer.owner) ? undefined : heads.county(site));
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

  const admit = async ({ issuer, subject, county: owner }: NonNullable<Caller['claims']>) => {
    const digest = memberDigest(issuer, subject);
    const site = await deployment.siteOf(owner);
    const grants = await heads.grants(site, digest);
    const isBootstrap = isProvinceCode(owner) && issuer === bootstrap.issuer && subject === bootstrap.subject;
    return rightsAt({ kind: 'member', owner, digest, grants, bootstrap: isBootstrap }, site);
  };

  return ({ requestId, language, sourceIp, claims }) => {
    const outside = {
      requestId,
      language,
      logger,
      system,
      publicOf,
      intakeOf: async (county: string) =>
        isOurs(county) ? createIntakeDesk(parts, await deployment.intakeOf(county), sourceIp) : undefined,
      // The public has no desk: the matrix lets nobody without a token come to a resolver that works at one.
      admit: async (): Promise<Partial<Context>> => (claims ? admit(claims) : { viewer: { kind: 'public' } }),
    };
    return outside as unknown as Context;
  };
};
