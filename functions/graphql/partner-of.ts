import type { Partner } from '../domain/partners/partner.ts';
import { partnerPolicy } from '../domain/partners/policy.ts';
import { visiblePartner } from '../domain/partners/visible-partner.ts';
import type { Context } from './context.ts';
import { signedIn } from './member-of.ts';

/** The partner beside something else, at most a second old; undefined where the viewer does not see it. */
export const partnerOf = async (context: Context, id: string): Promise<Partner | undefined> =>
  visiblePartner(signedIn(context), partnerPolicy.partner, await context.desk.partners.nearHead(id));
