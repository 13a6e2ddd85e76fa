import type { Client, Data } from './client.ts';

/** What every step of an offer's life answers with. */
export const resourceFields = 'resource { id version quantity available state startsOn endsOn conditions }';

/** What committing and releasing answer with, the heads on both sides included. */
export const commitmentFields = `commitment { id quantity unit releasedAt
  project { id version state commitmentCount partners { name } } resource { id version available } }`;

let registered = 0;

/** Registers a merchant at home in a region. */
export const registerMerchant = async (by: Client, region: string): Promise<Data> => {
  registered += 1;
  const partner = { kind: 'MERCHANT', name: `第${registered}爱心商店`, region };
  return (await by.done('registerPartner', partner, 'partner { id version name }')).partner;
};

/** Offers 50 parcels of a partner for a region from September to December; `input` overrides. */
export const offer = async (by: Client, partner: string, region: string, input: object = {}): Promise<Data> => {
  const parcels = { kind: 'GOODS', name: '重阳节慰问品', quantity: 50, unit: '份' };
  const dates = { startsOn: '2026-09-01', endsOn: '2026-12-31' };
  return (await by.done('offerResource', { partner, region, ...parcels, ...dates, ...input }, resourceFields)).resource;
};

/** New offers, and promises of them to new projects, that whoever administers a community makes. */
export const resourceSteps = (
  admin: Client,
  community: string,
  make: { readonly partner: () => Promise<Data>; readonly project: () => Promise<Data> },
) => {
  const resource = async (): Promise<Data> => offer(admin, (await make.partner()).id, community);
  const commitment = async (): Promise<Data> => {
    const [{ id, version }, offered] = [await make.project(), await resource()];
    const promised = { project: id, version, resource: offered.id, quantity: 20 };
    const fields = 'commitment { id project { id version } }';
    return { ...(await admin.done('commitResource', promised, fields)).commitment, resource: offered.id };
  };
  return { resource, commitment };
};
