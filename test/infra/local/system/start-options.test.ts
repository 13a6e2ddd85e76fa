import { expect, test } from 'vitest';
import { readStartOptions } from '../../../../infra/local/system/start-options.ts';

test('without options the demo starts on port 4000 over the data of the repository', () => {
  const options = readStartOptions([], {});

  expect(options).toMatchObject({
    port: 4_000,
    fresh: false,
    demo: true,
    everySeconds: 60,
    provinces: ['370000', '330000', '450000'],
  });
  expect(options.data).toMatch(/\/\.data$/);
});

test('every option is read, and --port comes before PORT', () => {
  const args = [
    '--port',
    '5000',
    '--fresh',
    '--no-demo',
    '--data',
    'elsewhere',
    '--province',
    '440000',
    '--clock',
    '5',
  ];

  const options = readStartOptions(args, { PORT: '6000' });

  expect(options).toEqual({
    port: 5_000,
    data: 'elsewhere',
    fresh: true,
    demo: false,
    everySeconds: 5,
    hurry: 1,
    provinces: ['370000', '330000', '450000', '440000'],
  });
});

test('PORT is taken where no --port is given', () => {
  const { port } = readStartOptions([], { PORT: '6000' });

  expect(port).toBe(6_000);
});

test.each([
  [['--prot', '1'], {}, /^That is no option of start: npm start -- /],
  [['here'], {}, /^That is no option of start: npm start -- /],
  [['--port', 'x'], {}, /^“x” is no port: /],
  [[], { PORT: '70000' }, /^“70000” is no port: /],
  [['--province', '441900'], {}, /^“441900” is no province: /],
  [['--clock', '0'], {}, /^“0” is no number of seconds: /],
])('%j with %j is refused in one sentence', (args, env, sentence) => {
  const read = () => readStartOptions(args, env);

  expect(read).toThrow(sentence);
});
