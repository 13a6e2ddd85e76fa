import { GraphQLError, parseValue } from 'graphql';
import { expect, test } from 'vitest';
import { dateTime, localDate, regionCode } from '../../../functions/graphql/scalars.ts';

test.each([
  ['2024-09-03T09:02:03+08:00', '2024-09-03T01:02:03.000Z'],
  ['2024-09-03T01:02:03Z', '2024-09-03T01:02:03.000Z'],
  ['2024-09-03T01:02:03.5Z', '2024-09-03T01:02:03.500Z'],
  ['2024-09-03T01:02:03.004999Z', '2024-09-03T01:02:03.004Z'],
  ['2024-02-29T23:59:59.999-00:00', '2024-02-29T23:59:59.999Z'],
  ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
])('the DateTime %s goes in and comes out as %s', (text, shown) => {
  const value = dateTime.parseValue(text);

  expect(value).toBeInstanceOf(Date);
  expect(dateTime.serialize(value)).toBe(shown);
});

test.each([
  ['no offset', '2024-09-03T01:02:03'],
  ['only a date', '2024-09-03'],
  ['a space for the T', '2024-09-03 01:02:03Z'],
  ['a day that was not', '2023-02-29T00:00:00Z'],
  ['the hour 24', '2024-09-03T24:00:00Z'],
  ['a leap second', '2016-12-31T23:59:60Z'],
  ['an offset without a colon', '2024-09-03T01:02:03+0800'],
  ['a year after 9999 in UTC', '9999-12-31T23:59:59-08:00'],
  ['a year before 0000 in UTC', '0000-01-01T00:00:00+08:00'],
  ['seconds since 1970', 1_725_325_323],
  ['an object that cannot be printed', { toString: 'x' }],
  ['null bytes', '2024-09-03T01:02:03Z\0'],
])('a DateTime with %s is refused', (_, value) => {
  const read = () => dateTime.parseValue(value);

  expect(read).toThrow(GraphQLError);
});

test('an invalid Date of ours is not shown', () => {
  const show = () => dateTime.serialize(new Date(Number.NaN));

  expect(show).toThrow(GraphQLError);
});

test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a LocalDate', (text) => {
  const read = localDate.parseLiteral(parseValue(`"${text}"`));

  expect(localDate.serialize(read)).toBe(text);
});

test.each([
  '2023-02-29',
  '1900-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-9-3',
  '2024-09-03T00:00:00Z',
  '２０２４-09-03',
  '2024-09-03\n',
  20240903,
  ['2024-09-03'],
  { toString: 1 },
  null,
])('%j is no LocalDate', (value) => {
  const read = () => localDate.parseValue(value);

  expect(read).toThrow(GraphQLError);
});

test.each(['371722', '371722003', '371722003003', '450000'])('%s is a RegionCode', (code) => {
  const read = regionCode.parseValue(code);

  expect(regionCode.serialize(read)).toBe(code);
});

test.each(['', '37', '3717220', '37172200300', '3717220030031', '371722\n', '３７１７２２', 'abcdef', 371722, null])(
  '%j is no RegionCode',
  (value) => {
    const read = () => regionCode.parseValue(value);

    expect(read).toThrow('RegionCode must be');
  },
);

test('a literal that is no string is refused', () => {
  const read = [dateTime, localDate, regionCode].map((scalar) => () => scalar.parseLiteral(parseValue('371722')));

  for (const one of read) expect(one).toThrow('must be a string');
});
