import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLogger, type Logger, type Sentence } from '../../../functions/platform/logger.ts';

let written: string[];

beforeEach(() => {
  written = [];
  const note = (chunk: unknown) => written.push(String(chunk)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(note);
  vi.spyOn(process.stderr, 'write').mockImplementation(note);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const write = (act: (logger: Logger) => void): Record<string, unknown> => {
  act(createLogger({ level: 'INFO', version: '1.2.3' }));
  return JSON.parse(written.join('')) as Record<string, unknown>;
};

test('a line is one JSON object with the fields that are listed', () => {
  const fields = { requestId: 'JKJaXmPLvHcESHA=', operation: 'hearNeed', county: '371722', ms: 12.5, wcu: 16 };

  const line = write((logger) => logger.info('answered', fields));

  expect(line).toMatchObject({ level: 'INFO', message: 'answered', service: 'wushe', version: '1.2.3', ...fields });
  expect(written.join('').trim().split('\n')).toHaveLength(1);
});

test('a key that is not listed cannot get out, whatever else is', () => {
  const sneaked = {
    county: '371722',
    name: '居民001',
    phone: '13800000001',
    token: 'eyJhbGciOi',
    input: { text: '水管' },
  };

  const line = write((logger) => logger.info('answered', sneaked));

  expect(line['county']).toBe('371722');
  expect(written.join('')).not.toMatch(/居民|13800000001|eyJhbGciOi|水管|phone|token|input/);
});

test.each([
  ['operation', '_13800000001'],
  ['operation', '居民'],
  ['county', '371722003003'],
  ['code', 'call 13800000001'],
  ['requestId', 'a\nb'],
  ['reason', '居民001'],
])('a %s that does not look like one (“%s”) is withheld', (key, value) => {
  const line = write((logger) => logger.info('answered', { [key]: value }));

  expect(line[key]).toBe('[withheld]');
});

test('a number key takes numbers only', () => {
  const sneaked = { ms: '13800000001', calls: Number.NaN } as unknown as { ms: number };

  const line = write((logger) => logger.info('answered', sneaked));

  expect(line).not.toHaveProperty('ms');
  expect(line).not.toHaveProperty('calls');
});

test('an error is told with its stack and its causes', () => {
  const cause = Object.assign(new TypeError('socket hang up'), { code: 'ECONNRESET' });

  const line = write((logger) =>
    logger.error('failed', new Error('the table is away', { cause }), { code: 'INTERNAL' }),
  );

  expect(line).toMatchObject({
    level: 'ERROR',
    code: 'INTERNAL',
    error: {
      name: 'Error',
      message: 'the table is away',
      cause: { name: 'TypeError', message: 'socket hang up', code: 'ECONNRESET' },
    },
  });
  expect(line['error']).toHaveProperty('stack.0', expect.stringContaining('logger.test.ts'));
});

test('an error’s properties and what its message quotes cannot get out', () => {
  const quoted = new Error('Item "居民001" of 138 0000 0001 at 县医院 (id 371722199001011234) was "changed');
  const image = { CancellationReasons: [{ Item: { name: { S: '居民001' }, phone: { S: '13800000001' } } }] };

  const line = write((logger) => logger.error('failed', Object.assign(quoted, image)));

  expect(line['error']).toMatchObject({ message: 'Item "…" of … at … (id …) was "…"' });
  expect(written.join('')).not.toMatch(/居民|0000|县医院|371722199001011234|CancellationReasons|changed/);
});

test('a value that is thrown but is no error is not written', () => {
  const line = write((logger) => logger.error('failed', '居民001'));

  expect(line['error']).toMatchObject({ name: 'NotAnError', message: 'string' });
});

test('what is below the level is not written', () => {
  createLogger({ level: 'WARN', version: '1.2.3' }).info('answered');

  expect(written).toEqual([]);
});

test('on one machine POWERTOOLS_DEV hands the lines to the global console, which keeps stdout free', () => {
  vi.stubEnv('POWERTOOLS_DEV', 'true');
  const info = vi.spyOn(globalThis.console, 'info').mockImplementation(() => undefined);

  createLogger({ level: 'INFO', version: '1.2.3' }).info('answered', { county: '371722' });

  expect(info).toHaveBeenCalledWith(expect.stringContaining('371722'));
  expect(written).toEqual([]);
});

test('a message with something inserted does not compile', () => {
  type Refused<M extends string> = [Sentence<M>] extends [never] ? true : false;

  const answers: [Refused<'heard'>, Refused<string>, Refused<`heard ${string}`>, Refused<`${number} heard`>] = [
    false,
    true,
    true,
    true,
  ];

  expect(answers).toEqual([false, true, true, true]);
});
