import { expect, test } from 'vitest';
import { brandFields, newBrand } from '../../../support/brand-steps.ts';
import { type Data, newKey } from '../../../support/client.ts';
import { codes } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
const { admin } = await world.county();

const full = { theme: '乐', slogan: '益乐万家', colour: '#c8102e', order: 7 };

test('what is left out is kept, null clears what may be empty and keeps name and order', async () => {
  const brand = await newBrand(admin, '益家', full);

  const kept = await admin.done('reviseBrand', { brand: brand.id, version: 1, name: '善家' }, brandFields);
  const nothing = { name: null, order: null, theme: null, slogan: null, colour: null };
  const cleared = await admin.done('reviseBrand', { brand: brand.id, version: 2, ...nothing }, brandFields);

  expect(kept.brand).toMatchObject({ ...full, name: '善家', version: 2 });
  expect(cleared.brand).toMatchObject({ ...nothing, name: '善家', order: 7, version: 3 });
});

test('with one key, clearing a field is another command than leaving it alone', async () => {
  const { id } = await newBrand(admin, '益家', full);
  const input = { brand: id, version: 1, order: 8, idempotencyKey: newKey() };
  await admin.done('reviseBrand', input, brandFields);

  const again = await admin.done('reviseBrand', input, brandFields);
  const other = await admin.act('reviseBrand', { ...input, slogan: null });

  expect(again.brand).toMatchObject({ version: 2, slogan: '益乐万家' });
  expect(codes(other)).toEqual(['IDEMPOTENCY_MISMATCH']);
});

test('a brand comes under an umbrella, moves to another and goes back to the top', async () => {
  const [first, second, brand] = [
    await newBrand(admin, '菏美'),
    await newBrand(admin, '和美'),
    await newBrand(admin, '益家'),
  ];
  const under = async (version: number, umbrella: string | null) =>
    (await admin.done('reviseBrand', { brand: brand.id, version, umbrella }, brandFields)).brand.umbrella;

  const places = [await under(1, first.id), await under(2, second.id), await under(3, null)];

  expect(places).toMatchObject([{ name: '菏美' }, { name: '和美' }, {}]);
  expect(places[2]).toBeNull();
});

test('no brand is its own umbrella, and none that is or was an umbrella comes under another', async () => {
  const [top, other] = [await newBrand(admin, '菏美'), await newBrand(admin, '和美')];
  const under = await newBrand(admin, '益家', { umbrella: top.id });
  const move = (brand: string, version: number, umbrella: string | null) =>
    admin.act('reviseBrand', { brand, version, umbrella });

  const own = await move(other.id, 1, other.id);
  const third = await move(other.id, 1, under.id);
  const is = await move(top.id, 2, other.id);
  await move(under.id, 1, null);
  const was = await move(top.id, 2, other.id);

  expect([own, third, is, was].map(codes)).toEqual(Array(4).fill(['BAD_UMBRELLA']));
});

test('a brand is revised as it was seen, and not at all when it is archived or unknown', async () => {
  const brand = await newBrand(admin, '益家');
  const revise = (id: string, version: number) => admin.act('reviseBrand', { brand: id, version, name: '善家' });
  await revise(brand.id, 1);

  const stale = await revise(brand.id, 1);
  await admin.done('archiveBrand', { brand: brand.id, version: 2 }, brandFields);
  const archived = [await revise(brand.id, 3), await admin.act('archiveBrand', { brand: brand.id, version: 3 })];
  const unknown = await revise(brand.id.replace(/.{4}$/, 'ZZZZ'), 1);

  expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }]);
  expect(archived.map(codes)).toEqual([['ARCHIVED'], ['ARCHIVED']]);
  expect(codes(unknown)).toEqual(['NOT_FOUND']);
});

test('whoever comes under whom at once, there are never three levels', async () => {
  const county = await world.county();
  const by = county.admin;
  const round = async () => {
    const [a, b, c] = [await newBrand(by, '甲'), await newBrand(by, '乙'), await newBrand(by, '丙')];
    const under = (brand: string, umbrella: string) => by.act('reviseBrand', { brand, version: 1, umbrella });
    return Promise.all([
      under(a.id, b.id),
      under(b.id, c.id),
      under(c.id, a.id),
      by.act('createBrand', { name: '丁', umbrella: a.id }, 'brand { id }'),
    ]);
  };

  const answers = await Promise.all(Array.from({ length: 12 }, round));
  const { brands } = await by.ask('{ brands(first: 100) { nodes { umbrella { name umbrella { name } } } } }');

  const umbrellas = brands.nodes.flatMap(({ umbrella }: Data) => umbrella ?? []);
  expect(umbrellas.filter(({ umbrella }: Data) => umbrella !== null)).toEqual([]);
  expect(umbrellas).toHaveLength(answers.flat().filter((answer) => codes(answer).length === 0).length);
});
