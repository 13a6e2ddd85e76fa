import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createApi } from '../../../../infra/local/access/api.ts';
import { askEach } from '../../../../infra/local/access/ask-each.ts';
import { startLoopbackServer } from '../../../../infra/local/loopback-server.ts';

interface Sent {
  readonly query: string;
  readonly variables: { readonly input?: { readonly idempotencyKey: string } };
}

/** An API that gives these answers one after the other, the last of them for ever. */
const apiOf = async (...answers: readonly (readonly [status: number, body: object])[]) => {
  const sent: Sent[] = [];
  const { url, close } = await startLoopbackServer(0, async (request, response) => {
    sent.push(JSON.parse(await text(request)));
    const [status, body] = answers[Math.min(sent.length, answers.length) - 1] ?? [500, {}];
    response.writeHead(status).end(JSON.stringify(body));
  });
  onTestFinished(close);
  return { api: createApi(url, 'a.b.c'), sent };
};

const payload = (userErrors: readonly object[]) => ({ data: { payload: { unit: { id: 'u' }, userErrors } } });

test('a command that met a fault or a conflict is sent again under the same key', async () => {
  const { api, sent } = await apiOf(
    [500, {}],
    [200, payload([{ code: 'CONFLICT_RETRY', field: [], message: 'busy' }])],
    [200, payload([])],
  );

  const done = await api.act<{ unit: { id: string } }>('createUnit', { name: '城管' }, 'unit { id }');

  const keys = sent.map(({ variables }) => variables.input?.idempotencyKey);
  expect(done.unit.id).toBe('u');
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^[\w-]{8,64}$/);
});

test('another input is another command', async () => {
  const { api, sent } = await apiOf([200, payload([])]);

  await api.act('createUnit', { name: '城管' }, 'unit { id }');
  await api.act('createUnit', { name: '供水' }, 'unit { id }');

  expect(new Set(sent.map(({ variables }) => variables.input?.idempotencyKey)).size).toBe(2);
});

test('a refusal is thrown with its code and is not sent again', async () => {
  const { api, sent } = await apiOf([200, payload([{ code: 'TEXT_EMPTY', field: ['name'], message: 'empty' }])]);

  const acting = api.act('createUnit', { name: '' }, 'unit { id }');

  await expect(acting).rejects.toMatchObject({
    code: 'TEXT_EMPTY',
    message: 'createUnit was refused with TEXT_EMPTY at name: empty',
  });
  expect(sent).toHaveLength(1);
});

test('an error of the document is told by its code', async () => {
  const { api } = await apiOf([400, { errors: [{ message: 'no', extensions: { code: 'TOO_COMPLEX' } }] }]);

  const asking = api.ask('{ system { version } }');

  await expect(asking).rejects.toThrow('The API answered TOO_COMPLEX: no');
});

test('many values are asked for thirty at a time, and answered in their order', async () => {
  const values = Array.from({ length: 31 }, (_, place) => `v${place}`);
  const echo = Object.fromEntries(values.map((value, place) => [`value${place}`, value]));
  const { api, sent } = await apiOf([200, { data: echo }]);

  const answers = await askEach<string>(api, values, 'needByExternalNumber(number: $value) { id }');

  expect(answers).toEqual([...values.slice(0, 30), 'v0']);
  expect(sent.map(({ variables }) => Object.keys(variables).length)).toEqual([30, 1]);
  expect(sent[1]?.query).toBe('query ($value0: String!) { value0: needByExternalNumber(number: $value0) { id } }');
});
