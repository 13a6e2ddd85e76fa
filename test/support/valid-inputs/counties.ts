import { input, query, type ValidCalls } from './valid-call.ts';

const region = (code: string) => ({ code, name: '西街街道', validFrom: '2023-06-30' });

/** How each operation about counties is called well. */
export const countyInputs = {
  system: () => [query()],
  node: async (ground) => {
    const { admin } = ground.county;
    const need = await ground.heard();
    const [partner, resource] = [(await ground.partner()).id, (await ground.resource()).id];
    const { brand } = await admin.done('createBrand', { name: '菏美' }, 'brand { id }');
    const { board } = await admin.done('createBoard', { brand: brand.id, name: '益民邻里' }, 'board { id }');
    const county = [ground.unit, ground.compound, brand.id, board.id];
    const { id: project } = await ground.project('DRAFT');
    const { id: template } = await ground.template();
    const people = [await ground.person(), await ground.member()];
    const { id: survey } = await ground.survey();
    const { id: list } = await ground.needsList('OPENED');
    const { id: batch } = await ground.batch('DRAFT');
    const ids = [need.id, list, ...people, partner, resource, project, template, survey, batch, ...county];
    return ids.map((id) => query({ id }));
  },
  county: () => [query()],
  region: ({ community }) => [query({ code: community })],
  unit: ({ unit }) => [query({ id: unit })],
  counties: () => [query()],
  provisionCounty: ({ county }) => [input({ county: county.code, name: '测试县' })],
  stageRegions: async (ground) => {
    const county = await ground.newCounty('PROVISIONING');
    return [input({ county, regions: [] }), input({ county, regions: [region(`${county}001`)] })];
  },
  activateCounty: async (ground) => [input({ county: await ground.newCounty('STAGED'), regions: 1 })],
  suspendCounty: async (ground) => [input({ county: await ground.newCounty('ACTIVE') })],
  resumeCounty: async (ground) => [input({ county: await ground.newCounty('ACTIVE') })],
  defineCategory: ({ fresh }) => [input({ code: `MATTER_${fresh()}`, label: '其他', serviceLevelDays: 5 })],
  archiveCategory: async ({ county, fresh }) => {
    const code = `MATTER_${fresh()}`;
    await county.admin.done('defineCategory', { code, label: '其他', serviceLevelDays: 5 }, 'category { code }');
    return [input({ code, version: 1 })];
  },
  createUnit: () => [input({ name: '住建局' })],
  archiveUnit: async ({ county }) => {
    const { unit } = await county.admin.done('createUnit', { name: '住建局' }, 'unit { id }');
    return [input({ unit: unit.id, version: 1 })];
  },
  addCompound: ({ community }) => [input({ community, name: '和平小区' })],
  markPilot: ({ community }) => [input({ community, version: 1, batch: 1 })],
  correctCalendar: ({ fresh }) => [input({ year: 2020 + (fresh() % 80), corrections: [] })],
} satisfies Record<string, ValidCalls>;
