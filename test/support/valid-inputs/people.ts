import { input, query, type ValidCalls } from './valid-call.ts';

/** How each operation about people is called well. */
export const peopleInputs = {
  person: async (ground) => [query({ id: await ground.person() })],
  findPersons: () => [query({ phone: '19900000001' })],
  registerPerson: ({ community }) => [input({ community, contact: { name: '居民某' } })],
  correctPerson: async (ground) => [input({ person: await ground.person(), version: 1, focusGroups: ['ELDERLY'] })],
  revealContact: async (ground) => {
    const need = await ground.referred();
    const look = { person: need.requester.id, reason: '回访' };
    return [input(look), input({ ...look, need: need.id }, 'UNIT_HANDLER')];
  },
} satisfies Record<string, ValidCalls>;
