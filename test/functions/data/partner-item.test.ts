import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementItem, parseAgreement } from '../../../functions/data/agreement-item.ts';
import { parsePartner, partnerItem } from '../../../functions/data/partner-item.ts';
import type { Agreement } from '../../../functions/domain/partners/agreement.ts';
import type { Partner } from '../../../functions/domain/partners/partner.ts';
import { itemSize } from '../../support/item-size.ts';
import { organisationCode } from '../../support/organisation-code.ts';

const owner = '371722';
const seed = 20260901;
const text = (alphabet: string, length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(''));
const id = (kind: string) => text('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 26).map((token) => `${owner}-${kind}-${token}`);
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((at) => at.slice(0, 10));
const region = fc.constantFrom(0, 3, 6).chain((digits) => text('0123456789', digits).map((tail) => `${owner}${tail}`));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const partner: fc.Arbitrary<Partner> = fc.record({
  id: id('partner'),
  version: fc.integer({ min: 1, max: 10_000 }),
  kind: fc.constantFrom('SOCIAL_ORGANISATION', 'CHARITY', 'MERCHANT', 'INSTITUTION', 'TALENT'),
  name: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  region,
  organisationCode: orNull(fc.integer({ min: 0, max: 999 }).map(organisationCode)),
  coConstruction: fc.boolean(),
  fiveParty: fc.constantFrom('COMMUNITY', 'VOLUNTEERS', 'CHARITY_RESOURCES'),
  person: orNull(id('person')),
  contacts: fc.array(id('person'), { maxLength: 5 }),
  agreementUntil: orNull(day),
  nameConsent: orNull(fc.record({ givenAt: instant, evidence: fc.constantFrom('PAPER', 'ONLINE', 'SPOKEN') })),
  archived: fc.boolean(),
  registeredAt: instant,
});

const agreement: fc.Arbitrary<Agreement> = fc.record({
  id: id('agreement'),
  partner: id('partner'),
  region,
  subject: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
  startsOn: day,
  endsOn: day,
  signedOn: day,
  endedOn: orNull(day),
});

test('a partner comes back from its item as it was, whatever it holds', () => {
  const comesBack = fc.property(partner, (before) => {
    expect(parsePartner(owner, unmarshall(marshall(partnerItem(owner, before))))).toEqual(before);
  });

  const check = () => fc.assert(comesBack, { seed, numRuns: 300 });

  expect(check).not.toThrow();
});

test('an agreement comes back from its item as it was, and stands among those that expire exactly until it is ended', () => {
  const comesBack = fc.property(agreement, (before) => {
    const item = agreementItem(owner, before);
    expect(parseAgreement(owner, unmarshall(marshall(item)))).toEqual(before);
    expect(['g3pk' in item, 'g3sk' in item]).toEqual([before.endedOn === null, before.endedOn === null]);
  });

  const check = () => fc.assert(comesBack, { seed, numRuns: 300 });

  expect(check).not.toThrow();
});

test('the head of a partner that has everything stays within a kilobyte', () => {
  const token = (place: number) => `01JD7Q2M8XK4V9T3B6N0C5R1W${place}`;
  const full: Partner = {
    id: `${owner}-partner-${token(0)}`,
    version: 1_000,
    kind: 'SOCIAL_ORGANISATION',
    name: '社'.repeat(40),
    region: `${owner}003003`,
    organisationCode: organisationCode(1),
    coConstruction: true,
    fiveParty: 'SOCIAL_ORGANISATIONS',
    person: `${owner}-person-${token(1)}`,
    contacts: [1, 2, 3, 4, 5].map((place) => `${owner}-person-${token(place)}`),
    agreementUntil: '2027-08-31',
    nameConsent: { givenAt: '2026-09-01T02:00:00.000Z', evidence: 'SPOKEN' },
    archived: true,
    registeredAt: '2026-09-01T02:00:00.000Z',
  };

  const size = itemSize(marshall(partnerItem(owner, full)));

  expect(size).toBeLessThanOrEqual(1_024);
});
