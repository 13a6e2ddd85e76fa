import { beforeAll, expect, test } from 'vitest';
import { recountCounty } from '../../../../infra/local/recount/recount-county.ts';
import { groundAt } from '../../../support/ground.ts';
import type { RawItem } from '../../../support/raw-reader.ts';
import { createWorld } from '../../../support/world.ts';

let code: string;
let items: readonly RawItem[];

beforeAll(async () => {
  const world = await createWorld({ now: '2026-09-10T02:00:00.000Z' });
  const county = await world.county();
  code = county.code;
  const ground = await groundAt(world, county, county.communities.a);
  await ground.answered();
  await ground.resource();
  await world.tick();
  world.clock.set('2026-10-10T02:00:00.000Z');
  await world.tick();
  world.clock.set('2026-11-10T02:00:00.000Z');
  await ground.resource();
  await world.tick();
  world.clock.set('2026-12-10T02:00:00.000Z');
  await world.tick();
  items = await world.raw.all();
});

const isCopy = (month: string) => (item: RawItem) => item.pk === `370000#FIG#${month}` && item.sk === code;
const differences = (changed: readonly RawItem[]) => recountCounty(code, changed).differences;

test('a province’s copies of a county are right also in months in which nothing happened', () => {
  expect(items.filter(({ pk, sk }) => pk.startsWith('370000#FIG#') && sk === code)).toHaveLength(4);
  expect(differences(items)).toEqual([]);
});

test('a month that the province lacks is told, whether or not the county has a sheet of it', () => {
  const lacking = (month: string) => differences(items.filter((item) => !isCopy(month)(item)));

  expect(lacking('2026-09')).toEqual([`370000 2026-09 ${code}: not copied`]);
  expect(lacking('2026-10')).toEqual([`370000 2026-10 ${code}: not copied`]);
  expect(lacking('2026-12')).toEqual([`370000 2026-12 ${code}: not copied`]);
});

test('a copy of a quiet month that says something else than the month before is told, and one of a month before the first', () => {
  const copy = items.find(isCopy('2026-10'));
  const partners = Number(copy?.['pa']);
  const spoiled = items.map((item) => (item === copy ? { ...item, pa: partners + 1, nh: 2 } : item));
  const early = { pk: '370000#FIG#2026-08', sk: code, pa: 1, seq: 1, at: '2026-08-01T00:00:00.000Z' };

  expect([...differences(spoiled)].sort()).toEqual([
    `370000 2026-10 ${code} nh: copied 2, the county has 0`,
    `370000 2026-10 ${code} pa: copied ${partners + 1}, the county has ${partners}`,
  ]);
  expect(differences([...items, early])).toEqual([`370000 2026-08 ${code}: copied, the county has nothing until then`]);
});

test('a province that has not copied all that was counted is not compared', () => {
  const behind = items
    .filter((item) => !isCopy('2026-09')(item))
    .map((item) => (item.sk === `AT#province-figures#${code}` ? { ...item, seq: 3 } : item));

  expect(recountCounty(code, behind)).toMatchObject({ copied: 3, differences: [] });
});

test('a sheet that stands at a number that nobody was given, or that was not counted yet, is told', () => {
  const { numbered } = recountCounty(code, items);
  const sheet = items.find(({ pk, sk }) => pk === `${code}#FIG#${code}` && sk === '2026-11#~');
  const ahead = items.map((item) => (item === sheet ? { ...item, seq: numbered + 1 } : item));
  const halted = items.map((item) => (item.sk === 'AT#figures' ? { ...item, seq: 1 } : item));

  expect(differences(ahead)).toEqual([`${code} 2026-11: stands as of event ${numbered + 1}, the feed has ${numbered}`]);
  expect(differences(halted)).toContain(`${code} 2026-11: stands as of event ${sheet?.['seq']}, counted are 1`);
});
