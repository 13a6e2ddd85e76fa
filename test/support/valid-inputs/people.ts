import { input, query, type ValidCalls } from './valid-call.ts';

/** How each operation about people is called well. */
export const peopleInputs = {
  person: async (ground) => [query({ id: await ground.person() })],
  findPersons: () => [query({ phone: '19900000001' })],
  registerPerson: ({ community }) => [input({ community, contact: { name: '居民某' } })],
  correctPerson: async (ground) => [input({ person: await ground.person(), version: 1, focusGroups: ['ELDERLY'] })],
  revealContact: async (ground) => {
    const need = await ground.referred();
    return [input({ person: need.requester.id, need: need.id, reason: '回访' })];
  },
} satisfies Record<string, ValidCalls>;
