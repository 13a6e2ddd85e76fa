import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeAccessKey, encodeAccessKey, roleKinds } from '../../../infra/local/access-key.ts';

const sixDigits = fc.integer({ min: 0, max: 999_999 }).map((value) => String(value).padStart(6, '0'));
const sessions = fc.record(
  { kind: fc.constantFrom(...roleKinds), county: sixDigits, province: sixDigits },
  { requiredKeys: ['kind', 'county'] },
);

test('every session comes back out of its key, which is of letters and digits and of a length that AWS allows', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const id = encodeAccessKey(session);

      const decoded = decodeAccessKey(id);

      expect(decoded).toEqual({ ...session });
      expect(id).toMatch(/^[A-Z0-9]{16,128}$/);
    }),
  );
});

test.each([
  'AKIAIOSFODNN7EXAMPLE',
  'ASIAMEMBER37172',
  'ASIAADMIN371722370000',
  'ASIAMEMBER371722370000\n',
  'ASIAmember371722',
  '',
])('“%s” is no key of ours', (id) => {
  const decoded = decodeAccessKey(id);

  expect(decoded).toBeUndefined();
});
