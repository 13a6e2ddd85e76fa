import { input, query, type ValidCalls } from './valid-call.ts';

/** How each operation about resources is called well. */
export const resourceInputs = {
  resource: async (ground) => [query({ id: (await ground.resource()).id })],
  resources: () => [query({ kind: 'GOODS' })],
  endingResources: () => [query({ until: '2027-01-01' })],
  fittingResources: async (ground) => {
    await ground.resource();
    const wanted = { kind: 'GOODS', quantity: 10 };
    return [
      query({ need: (await ground.heard()).id, ...wanted }),
      query({ project: (await ground.project('DRAFT')).id, ...wanted }),
    ];
  },
  offerResource: async (ground) => {
    const { id } = await ground.partner();
    const offer = { kind: 'GOODS', name: '重阳节慰问品', quantity: 50, unit: '份', conditions: '凭社区证明领取' };
    const dates = { startsOn: '2026-09-01', endsOn: '2026-12-31' };
    return [input({ partner: id, region: ground.community, ...offer, ...dates })];
  },
  reviseResource: async (ground) => {
    const { id, version } = await ground.resource();
    return [input({ resource: id, version, quantity: 60 })];
  },
  withdrawResource: async (ground) => {
    const { id, version } = await ground.resource();
    return [input({ resource: id, version })];
  },
  commitResource: async (ground) => {
    const [project, { id }] = [await ground.project('DRAFT'), await ground.resource()];
    return [input({ project: project.id, version: project.version, resource: id, quantity: 20 })];
  },
  releaseResource: async (ground) => {
    const { project, resource, id } = await ground.commitment();
    return [input({ project: project.id, version: project.version, resource, commitment: id })];
  },
} satisfies Record<string, ValidCalls>;
