import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { Agreement } from '../domain/partners/agreement.ts';
import type { Item, Key } from './item.ts';
import { lastPart } from './keys/owner.ts';
import { agreement as agreementKey, agreements, dueKeys } from './keys/partners.ts';
import { orNull, withoutNulls } from './optional.ts';

/** An agreement's item under its partner; until it is ended also among those that expire. */
export const agreementItem = (owner: string, { id, partner, ...fields }: Agreement): Item => {
  const [partnerToken, token] = [tokenOf(partner, 'partner'), tokenOf(id, 'agreement')];
  return {
    ...agreementKey(owner, partnerToken, token),
    ...(fields.endedOn === null && dueKeys(owner, fields.endsOn, partnerToken, token)),
    ...withoutNulls(fields),
  };
};

/** The agreement that an item holds: its key says which one, and whose. */
export const parseAgreement = (owner: string, item: Item): Agreement => {
  const { pk, sk, region, subject, startsOn, endsOn, signedOn, endedOn } = item as unknown as Agreement & Key;
  return {
    id: formatId(owner, 'agreement', sk.slice(agreements.length)),
    partner: formatId(owner, 'partner', lastPart(pk)),
    region,
    subject,
    startsOn,
    endsOn,
    signedOn,
    endedOn: orNull(endedOn),
  };
};
