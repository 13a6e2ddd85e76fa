import type { Data } from '../client.ts';
import type { Ground } from '../ground.ts';
import { organisationCode } from '../organisation-code.ts';
import { input, query, type ValidCalls } from './valid-call.ts';

const on = ({ id, version }: Data) => ({ partner: id, version });
const contact = { name: '居民某', phone: '19900000009' };
const term = { startsOn: '2026-09-01', endsOn: '2027-08-31' };

const reachedThrough = async (ground: Ground) => {
  const person = await ground.person();
  const added = { ...on(await ground.anew.partner()), person };
  const { partner } = await ground.county.admin.done('addPartnerContact', added, 'partner { id version }');
  return { ...on(partner), person };
};

const bound = async (ground: Ground) => {
  const signed = { ...on(await ground.anew.partner()), subject: '场地共享', ...term };
  const { partner } = await ground.county.admin.done(
    'signAgreement',
    signed,
    'partner { id version agreements { nodes { id } } }',
  );
  return { ...on(partner), agreement: partner.agreements.nodes[0].id };
};

/** How each operation about partners is called well. */
export const partnerInputs = {
  partner: async (ground) => [query({ id: (await ground.partner()).id }), query({ id: (await ground.talent()).id })],
  partners: () => [query({ kind: 'MERCHANT' })],
  expiringAgreements: async (ground) => {
    await bound(ground);
    return [query({ until: '2027-09-01' })];
  },
  registerPartner: async (ground) => {
    const { community: region, fresh } = ground;
    const code = organisationCode(fresh());
    return [
      input({ kind: 'INSTITUTION', name: '第三小学', region, organisationCode: code, coConstruction: true, contact }),
      input({ kind: 'TALENT', person: await ground.person(), skills: ['腰鼓'], credentials: ['国家社会体育指导员'] }),
    ];
  },
  revisePartner: async (ground) => [input({ ...on(await ground.partner()), name: '便民超市', about: '免费送货' })],
  archivePartner: async (ground) => [input(on(await ground.partner()))],
  addPartnerContact: async (ground) => [
    input({ ...on(await ground.partner()), person: await ground.person() }),
    input({ ...on(await ground.partner()), contact }),
  ],
  removePartnerContact: async (ground) => [input(await reachedThrough(ground))],
  signAgreement: async (ground) => [input({ ...on(await ground.partner()), subject: '场地共享', ...term })],
  endAgreement: async (ground) => [input(await bound(ground))],
  giveNameConsent: async (ground) => [input({ ...on(await ground.talent()), evidence: 'PAPER' })],
  withdrawNameConsent: async (ground) => {
    const given = { ...on(await ground.anew.talent()), evidence: 'PAPER' };
    const { partner } = await ground.county.admin.done('giveNameConsent', given, 'partner { id version }');
    return [input(on(partner))];
  },
} satisfies Record<string, ValidCalls>;
