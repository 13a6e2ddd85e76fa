import { expect, test } from 'vitest';
import { codes, staffOf } from '../../../support/need-steps.ts';
import { organisationCode } from '../../../support/organisation-code.ts';
import { knownPerson, on, partnerFields, register, registerTalent } from '../../../support/partner-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const all = 'partner { version name organisationCode coConstruction fiveParty about skills credentials }';

test('what is told is set, what is left out is kept, and null takes away what may be absent', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const code = organisationCode(201);
  const partner = await register(clerk, county, { organisationCode: code, about: '日用百货', skills: ['送货'] });
  const told = { name: '便民大超市', coConstruction: true, fiveParty: 'COMMUNITY', credentials: ['食品经营许可证'] };

  const set = await clerk.done('revisePartner', { ...on(partner), ...told }, all);
  const kept = await clerk.done('revisePartner', { partner: partner.id, version: 2 }, all);
  const taken = await clerk.done(
    'revisePartner',
    { partner: partner.id, version: 3, about: null, organisationCode: null, name: null, skills: null },
    all,
  );

  const now = { ...told, organisationCode: code, about: '日用百货', skills: ['送货'] };
  expect(set.partner).toEqual({ ...now, version: 2 });
  expect(kept.partner).toEqual({ ...now, version: 3 });
  expect(taken.partner).toEqual({ ...now, version: 4, about: null, organisationCode: null });
});

test('a revised code moves what makes it unique: the old one is free, the new one is taken, the own one may be told again', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const [first, second] = [organisationCode(202), organisationCode(203)];
  const partner = await register(clerk, county, { organisationCode: first });

  await clerk.done('revisePartner', { ...on(partner), organisationCode: second }, all);
  const again = await clerk.done('revisePartner', { ...on(partner), version: 2, organisationCode: second }, all);
  const heir = await register(clerk, county, { organisationCode: first });
  const refused = await clerk.act('revisePartner', { ...on(heir), organisationCode: second });

  expect(again.partner.organisationCode).toBe(second);
  expect(heir.organisationCode).toBe(first);
  expect(refused.userErrors).toMatchObject([{ code: 'ALREADY_PARTNER', field: ['organisationCode'] }]);
});

test('of two partners that take one code at the same moment, one has it', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const code = organisationCode(204);
  const partners = [await register(clerk, county), await register(clerk, county)];

  const outcomes = await Promise.all(
    partners.map((partner) => clerk.act('revisePartner', { ...on(partner), organisationCode: code }, partnerFields)),
  );
  const markers = await world.raw.under(`${county.code}#UNIQUE#PARTNER#`);

  const winner = outcomes.find(({ partner }) => partner !== null);
  expect(outcomes.flatMap(codes)).toEqual(['ALREADY_PARTNER']);
  expect(markers).toMatchObject([{ partner: winner?.partner.id }]);
});

test('a talent is not named, coded or made a 联建单位; its name follows the person, who was corrected', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const person = await knownPerson(clerk, county, '居民205', '19900000205');
  const talent = await registerTalent(clerk, person);
  await clerk.done('correctPerson', { person, version: 1, contact: { name: '民居205' } }, 'person { version }');

  const refused = [];
  for (const input of [{ name: '张三' }, { organisationCode: organisationCode(205) }, { coConstruction: true }]) {
    refused.push(await clerk.act('revisePartner', { ...on(talent), ...input }));
  }
  const revised = await clerk.done('revisePartner', { ...on(talent), about: '教腰鼓十年' }, all);

  expect(refused.map(({ userErrors }) => userErrors)).toMatchObject([
    [{ code: 'PARTNER_KIND_MISMATCH', field: ['name'] }],
    [{ code: 'PARTNER_KIND_MISMATCH', field: ['organisationCode'] }],
    [{ code: 'PARTNER_KIND_MISMATCH', field: ['coConstruction'] }],
  ]);
  expect([talent.name, revised.partner.name]).toEqual(['居**', '民**']);
  expect(revised.partner).toMatchObject({ about: '教腰鼓十年', skills: ['腰鼓'] });
});

test('a partner is changed as it was seen or not at all, and no more once it is out of use', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const partner = await register(clerk, county);
  const archived = await clerk.done('archivePartner', on(partner), partnerFields);
  const commands: readonly (readonly [string, object])[] = [
    ['revisePartner', { name: '新名' }],
    ['archivePartner', {}],
    ['addPartnerContact', { contact: { name: '居民206' } }],
    ['signAgreement', { subject: '场地共享', startsOn: '2026-09-01', endsOn: '2027-08-31' }],
    ['giveNameConsent', { evidence: 'PAPER' }],
  ];

  const stale = [];
  const late = [];
  for (const [command, input] of commands) {
    stale.push(await clerk.act(command, { ...on(partner), ...input }));
    late.push(codes(await clerk.act(command, { partner: partner.id, version: 2, ...input })));
  }

  expect(archived.partner.archived).toBe(true);
  for (const { userErrors } of stale) expect(userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }]);
  expect(late).toEqual(commands.map(() => ['ARCHIVED']));
});
