import { expect, test } from 'vitest';
import { codes, staffOf } from '../../../support/need-steps.ts';
import { knownPerson, on, register, registerTalent } from '../../../support/partner-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const consent = 'partner { version nameConsent { givenAt evidence } }';

test('a consent stands with its moment and evidence, is replaced by the next, and is gone once withdrawn', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const talent = await registerTalent(clerk, await knownPerson(clerk, county, '居民501', '19900000501'));
  const give = (version: number, evidence: string) =>
    clerk.done('giveNameConsent', { ...on(talent), version, evidence }, consent);

  const spoken = await give(1, 'SPOKEN');
  const signed = await give(2, 'PAPER');
  const withdrawn = await clerk.done('withdrawNameConsent', { ...on(talent), version: 3 }, consent);
  const again = await clerk.done('withdrawNameConsent', { ...on(talent), version: 4 }, consent);

  const givenAt = world.clock.now().toISOString();
  expect(spoken.partner).toEqual({ version: 2, nameConsent: { givenAt, evidence: 'SPOKEN' } });
  expect(signed.partner).toEqual({ version: 3, nameConsent: { givenAt, evidence: 'PAPER' } });
  expect(withdrawn.partner).toEqual({ version: 4, nameConsent: null });
  expect(again.partner).toEqual({ version: 4, nameConsent: null });
});

test('a resident gives and withdraws it oneself, and for nobody else', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const own = await county.resident(county.communities.a, '19900000502');
  const other = await county.resident(county.communities.a, '19900000503');
  const talent = await registerTalent(clerk, own.person);
  const online = { ...on(talent), evidence: 'ONLINE' };

  const byOther = [await other.act('giveNameConsent', online), await other.act('withdrawNameConsent', on(talent))];
  const given = await own.done('giveNameConsent', online, consent);
  const withdrawn = await own.done('withdrawNameConsent', { ...on(talent), version: 2 }, consent);

  expect(byOther.map(codes)).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
  expect(given.partner.nameConsent.evidence).toBe('ONLINE');
  expect(withdrawn.partner.nameConsent).toBeNull();
});

test('only a talent has a name to consent to', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const merchant = await register(clerk, county);

  const given = await clerk.act('giveNameConsent', { ...on(merchant), evidence: 'PAPER' });
  const withdrawn = await clerk.act('withdrawNameConsent', on(merchant));

  expect([given, withdrawn].map(codes)).toEqual([['PARTNER_KIND_MISMATCH'], ['PARTNER_KIND_MISMATCH']]);
});

test('a consent is withdrawn from a talent that is out of use, too', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const own = await county.resident(county.communities.a, '19900000504');
  const talent = await registerTalent(clerk, own.person);
  await own.done('giveNameConsent', { ...on(talent), evidence: 'ONLINE' }, consent);
  await clerk.done('archivePartner', { ...on(talent), version: 2 }, consent);

  const withdrawn = await own.done('withdrawNameConsent', { ...on(talent), version: 3 }, consent);

  expect(withdrawn.partner).toEqual({ version: 4, nameConsent: null });
});
