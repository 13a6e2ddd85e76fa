import { expect, test } from 'vitest';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();
const document = `mutation ($input: HearNeedInput!) { hearNeed(input: $input) {
  need { id } created receipt userErrors { code field message currentVersion } } }`;

const refusedIn = async (language: string) => {
  const county = await world.county();
  const input = {
    channel: 'HOTLINE',
    community: county.communities.a,
    title: '居民张三的电话是19900000099'.repeat(4),
    text: '路灯不亮',
    idempotencyKey: 'payload-test',
  };
  return county.admin.send(document, { input }, { 'accept-language': language });
};

test('a refusal is an answer of HTTP 200 with a code, the field, and a message in the language that is preferred', async () => {
  const [chinese, english] = [await refusedIn('zh-CN'), await refusedIn('en-GB')];

  expect([chinese.status, chinese.errors]).toEqual([200, []]);
  expect(chinese.data).toEqual({
    hearNeed: {
      need: null,
      created: null,
      receipt: null,
      userErrors: [
        { code: 'TEXT_TOO_LONG', field: ['title'], message: '内容不能超过 60 个字。', currentVersion: null },
      ],
    },
  });
  expect(JSON.stringify(english.data)).toContain('The text is longer than 60 characters.');
});

test('the log learns the code of a refusal and nothing of the input', async () => {
  await refusedIn('zh-CN');

  const line = world.lines.findLast(({ message }) => message === 'A command was refused');

  expect(line).toEqual({
    level: 'info',
    message: 'A command was refused',
    fields: { requestId: 'request-1', code: 'TEXT_TOO_LONG' },
  });
});
