import { shanghaiDate } from '../../../domain/local-date.ts';
import { emptyPage } from '../../../domain/page.ts';
import { partnerPolicy } from '../../../domain/partners/policy.ts';
import { visiblePartner } from '../../../domain/partners/visible-partner.ts';
import { regionsOf } from '../../../domain/policy.ts';
import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';

/** What is asked of partners. */
export const partnerQuery: Pick<QueryResolvers, 'partner' | 'partners' | 'expiringAgreements'> = {
  partner: async (_source, { id }, context) =>
    visiblePartner(signedIn(context), partnerPolicy.partner, await context.desk.partners.get(id)),
  partners: async (_source, { kind, coConstructionOnly, ...page }, context) => {
    const scopes = regionsOf(partnerPolicy.partners, signedIn(context));
    return connection(await context.desk.partners.listByKind(kind, { scopes, coConstructionOnly }, page));
  },
  expiringAgreements: async (_source, { until, ...page }, context) => {
    const { clock, partners } = context.desk;
    const today = shanghaiDate(clock.now());
    if (until <= today) return connection(emptyPage);
    const scopes = regionsOf(partnerPolicy.expiringAgreements, signedIn(context));
    return connection(await partners.listExpiringAgreements(scopes, today, until, page));
  },
};
