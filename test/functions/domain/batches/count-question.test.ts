import { expect, test } from 'vitest';
import { close, opened } from '../../../support/answer-steps.ts';
import { codes } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

test('the greatest and the least numbers that anybody may give are counted, and close no door', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { a } = county.communities;
  const questions = [{ code: 'NUM', kind: 'NUMBER', title: '人数', required: true }];
  const batch = await opened(county.admin, [a], { questions });
  const anybody = await world.client();
  const send = (value: string, who: string) => {
    const said = { county: county.code, batch: batch.id, community: a, respondent: who.repeat(22) };
    return anybody.act('answerPublicly', { ...said, answers: [{ question: 'NUM', values: [value] }] }, 'at');
  };

  const beyond = [await send('2147483648', 'a'), await send('9007199254740991', 'b')];
  const taken = [await send('2147483647', 'c'), await send('2147483647', 'd'), await send('-2147483648', 'e')];
  await close(county.admin, batch);

  expect([...beyond, ...taken].map(codes)).toEqual([['OUT_OF_RANGE'], ['OUT_OF_RANGE'], [], [], []]);
  const document = 'query ($id: ID!) { batch(id: $id) { state results { open { sum min max } } } }';
  const { batch: closed } = await county.admin.ask(document, { id: batch.id });
  expect(closed.state).toBe('CLOSED');
  expect(closed.results).toEqual([{ open: { sum: 2_147_483_646, min: -2_147_483_648, max: 2_147_483_647 } }]);
});
