import { expect, test } from 'vitest';
import { languageOf } from '../../../functions/graphql/language.ts';

test.for([
  [undefined, 'zh'],
  ['', 'zh'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en;q=0.8, zh;q=0.9', 'zh'],
  ['fr, en;q=0.5', 'en'],
  ['fr', 'zh'],
  ['*', 'zh'],
  ['en;q=0', 'zh'],
  ['en;q=x', 'zh'],
] as const)('a client that sends Accept-Language %s reads %s', ([header, language]) => {
  expect(languageOf(header)).toBe(language);
});
