import { input, type ValidCalls } from './valid-call.ts';

/** How each operation about feedback is called well. */
export const feedbackInputs = {
  rateByReceipt: async (ground) => {
    const { receipt } = await ground.answered();
    const rated = { rating: 5, words: '办得很快。', proxy: true, relation: 'FAMILY' };
    return [input({ county: ground.county.code, receipt, ...rated })];
  },
  giveFeedback: async (ground) => {
    const { id, requester } = await ground.answered();
    return [
      input({ need: id, person: requester.id, rating: 4, words: '基本满意。' }),
      input({ need: id, person: await ground.person(), rating: 2 }),
      input({
        project: (await ground.project('PUBLISHED')).id,
        person: await ground.person(),
        rating: 5,
        words: '好。',
      }),
    ];
  },
  publishFeedback: async (ground) => [input(await ground.said())],
  withdrawFeedback: async (ground) => {
    const said = await ground.anew.said();
    await ground.county.admin.done('publishFeedback', said, 'feedback { id }');
    return [input({ ...said, version: said.version + 1 })];
  },
} satisfies Record<string, ValidCalls>;
