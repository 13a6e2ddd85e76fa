import { expect, test } from 'vitest';
import { brandFields, newBrand } from '../../../support/brand-steps.ts';
import { codes } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
const { admin, code } = await world.county();

test('a brand begins with version 1, in use, at the top and first in order, where nothing else is told', async () => {
  const brand = await newBrand(admin, ' 菏美 ', { theme: null, order: undefined });

  expect(brand).toMatchObject({
    name: '菏美',
    version: 1,
    archived: false,
    isUmbrella: false,
    umbrella: null,
    order: 0,
  });
  expect(brand).toMatchObject({ theme: null, slogan: null, colour: null });
});

test.each([
  ['an empty name', { name: ' ' }, 'TEXT_EMPTY', 'name'],
  ['a name of 41 characters', { name: '村'.repeat(41) }, 'TEXT_TOO_LONG', 'name'],
  ['an empty theme', { theme: '' }, 'TEXT_EMPTY', 'theme'],
  ['a theme of 21 characters', { theme: '乐'.repeat(21) }, 'TEXT_TOO_LONG', 'theme'],
  ['a slogan of 61 characters', { slogan: '乐'.repeat(61) }, 'TEXT_TOO_LONG', 'slogan'],
  ['a slogan that reorders what follows', { slogan: '乐\u202E' }, 'TEXT_BAD_CHARACTER', 'slogan'],
  ['a colour by its name', { colour: 'red' }, 'BAD_COLOUR', 'colour'],
  ['a colour of three digits', { colour: '#c12' }, 'BAD_COLOUR', 'colour'],
  ['a colour with what is no digit', { colour: '#c8102g' }, 'BAD_COLOUR', 'colour'],
  ['a colour with more behind it', { colour: '#c8102e;x' }, 'BAD_COLOUR', 'colour'],
  ['an order below 0', { order: -1 }, 'OUT_OF_RANGE', 'order'],
  ['an order above 999', { order: 1_000 }, 'OUT_OF_RANGE', 'order'],
])('%s is refused, and nothing is made', async (_what, input, refusal, field) => {
  const before = (await world.raw.under(`${code}#`)).length;

  const { userErrors } = await admin.act('createBrand', { name: '益家', ...input });

  expect(userErrors).toMatchObject([{ code: refusal, field: [field] }]);
  expect(await world.raw.under(`${code}#`)).toHaveLength(before);
});

test('the longest texts and both ends of the order are taken, a colour in lower case', async () => {
  const texts = { theme: '乐'.repeat(20), slogan: '𠮷'.repeat(60), colour: ' #C8102E ' };

  const first = await newBrand(admin, '村'.repeat(40), { ...texts, order: 0 });
  const last = await newBrand(admin, '益家', { order: 999 });

  expect(first).toMatchObject({ name: '村'.repeat(40), ...texts, colour: '#c8102e' });
  expect(last.order).toBe(999);
});

test('the first brand under an umbrella makes it one, which counts as a change of it; later ones leave it alone', async () => {
  const umbrella = await newBrand(admin, '菏美');

  const first = await newBrand(admin, '益家', { umbrella: umbrella.id });
  const second = await newBrand(admin, '善家', { umbrella: umbrella.id });
  const { brand } = await admin.ask('query ($id: ID!) { brand(id: $id) { version isUmbrella } }', { id: umbrella.id });

  expect([first.umbrella, second.umbrella]).toEqual(Array(2).fill({ id: umbrella.id, name: '菏美', version: 2 }));
  expect(brand).toEqual({ version: 2, isUmbrella: true });
});

test('what is under an umbrella is none itself, nor is what is archived or unknown', async () => {
  const umbrella = await newBrand(admin, '菏美');
  const under = await newBrand(admin, '益家', { umbrella: umbrella.id });
  const archived = await newBrand(admin, '旧品牌');
  await admin.done('archiveBrand', { brand: archived.id, version: 1 }, brandFields);
  const unknown = umbrella.id.replace(/.{4}$/, 'ZZZZ');

  const refused = await Promise.all(
    [under.id, archived.id, unknown].map((id) => admin.act('createBrand', { name: '善家', umbrella: id })),
  );

  expect(refused.map(codes)).toEqual([['BAD_UMBRELLA'], ['ARCHIVED'], ['NOT_FOUND']]);
});

test('every change of a brand has one event, which tells codes and ids and no text', async () => {
  const umbrella = await newBrand(admin, '菏美');
  const brand = await newBrand(admin, '益家', { umbrella: umbrella.id });
  await admin.done('reviseBrand', { brand: brand.id, version: 1, name: '益乐万家' }, brandFields);
  await admin.done('archiveBrand', { brand: brand.id, version: 2 }, brandFields);

  const items = await world.raw.under(`${code}#CATALOGUE`);
  const eventsOf = (id: string) =>
    items
      .filter((item) => String(item['id']).startsWith(`${id}:`))
      .map(({ type, version, data }) => [type, version, data]);

  expect(eventsOf(brand.id)).toEqual([
    ['brand.created', 1, { umbrella: umbrella.id }],
    ['brand.revised', 2, { umbrella: umbrella.id, renamed: true }],
    ['brand.archived', 3, {}],
  ]);
  expect(eventsOf(umbrella.id)).toEqual([
    ['brand.created', 1, { umbrella: null }],
    ['brand.made-umbrella', 2, { under: brand.id }],
  ]);
});
