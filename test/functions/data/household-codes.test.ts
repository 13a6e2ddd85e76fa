import { expect, test } from 'vitest';
import { createHouseholdCodes } from '../../../functions/data/household-codes.ts';
import { createKeyedDigests } from '../../../functions/data/keyed-digests.ts';
import { serialsAtMost } from '../../../functions/domain/batches/household-codes.ts';

const key = (byte: number) => Buffer.alloc(32, byte);
const owner = '331004';
const batch = '331004-batch-01J00000000000000000000000';
const communities = ['331004003010', '331004003011'];
const codes = createHouseholdCodes(owner, createKeyedDigests([key(1)]));
const household = { community: '331004003011', serial: 4711 };

test.each([1, 31, 32, 4711, serialsAtMost])(
  'the code of sheet %i is read back to its community and number',
  (serial) => {
    const code = codes.make(batch, { ...household, serial });

    const read = codes.read(batch, communities, code);

    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    expect(read).toEqual({ ...household, serial });
  },
);

test('a code is read as people type it: in small letters, in full-width ones, with blanks, O for 0, I and L for 1', () => {
  const code = codes.make(batch, { ...household, serial: 32 });
  const fullWidth = [...code.replaceAll('-', '')].map((c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0));
  const typed = [
    code.toLowerCase(),
    ` ${code.replaceAll('-', ' ')} `,
    fullWidth.join(''),
    code.replaceAll('0', 'O').replaceAll('1', 'l'),
  ];

  const read = typed.map((text) => codes.read(batch, communities, text));

  expect(code).toMatch(/^0010-/);
  expect(read).toEqual(typed.map(() => ({ ...household, serial: 32 })));
});

test('a code is nothing in another batch, county or community, with another number, or with one character changed', () => {
  const code = codes.make(batch, household);
  const elsewhere = createHouseholdCodes('331003', createKeyedDigests([key(1)]));
  const changed = [...code].flatMap((character, place) =>
    character === '-' ? [] : [`${code.slice(0, place)}${character === 'Z' ? 'Y' : 'Z'}${code.slice(place + 1)}`],
  );

  const read = [
    codes.read('331004-batch-01J00000000000000000000001', communities, code),
    codes.read(batch, ['331004003010'], code),
    elsewhere.read(batch, communities, code),
    ...changed.map((typed) => codes.read(batch, communities, typed)),
    ...['', '0000-0000-0000', 'XXXX-XXXX', `${code}0`, 'U'.repeat(12), '居'.repeat(12)].map((typed) =>
      codes.read(batch, communities, typed),
    ),
  ];

  expect(changed).toHaveLength(12);
  expect(new Set(read)).toEqual(new Set([undefined]));
});

test('what was printed before the key was changed is read after it, and once more not', () => {
  const code = codes.make(batch, household);

  const [after, long] = [createKeyedDigests([key(2), key(1)]), createKeyedDigests([key(3), key(2)])].map((digests) =>
    createHouseholdCodes(owner, digests).read(batch, communities, code),
  );

  expect(after).toEqual(household);
  expect(long).toBeUndefined();
});
