import type { Client, Data } from './client.ts';
import type { SeededCounty } from './seed-county.ts';

/** What every step of a partner's life answers with. */
export const partnerFields = 'partner { id version name region organisationCode fiveParty agreementUntil archived }';

/** Registers a merchant of community `a`; `input` overrides. */
export const register = async (by: Client, county: SeededCounty, input: object = {}): Promise<Data> => {
  const merchant = { kind: 'MERCHANT', name: '便民超市', region: county.communities.a, ...input };
  return (await by.done('registerPartner', merchant, partnerFields)).partner;
};

/** Somebody of community `a` whom the county knows by name and phone: the person's id. */
export const knownPerson = async (by: Client, county: SeededCounty, name: string, phone: string): Promise<string> => {
  const input = { community: county.communities.a, contact: { name, phone } };
  return (await by.done('registerPerson', input, 'person { id }')).person.id;
};

/** Registers a resident as a talent. */
export const registerTalent = async (by: Client, person: string, input: object = {}): Promise<Data> =>
  (await by.done('registerPartner', { kind: 'TALENT', person, skills: ['腰鼓'], ...input }, partnerFields)).partner;

/** What a command on a partner names of it. */
export const on = ({ id, version }: Data): { readonly partner: string; readonly version: number } => ({
  partner: id,
  version,
});

let made = 0;

/** New partners at home in a community, as whoever administers it registers them. */
export const partnersIn = (admin: Client, community: string, person: () => Promise<string>) => ({
  async partner(kind = 'MERCHANT'): Promise<Data> {
    made += 1;
    const input = { kind, name: `伙伴${made}`, region: community };
    return (await admin.done('registerPartner', input, 'partner { id version }')).partner;
  },
  async talent(): Promise<Data> {
    const input = { kind: 'TALENT', person: await person(), skills: ['腰鼓'] };
    const { partner } = await admin.done('registerPartner', input, 'partner { id version }');
    return { ...partner, person: input.person };
  },
});
