import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { LRUCache } from 'lru-cache';
import { expect, test } from 'vitest';
import { LRUCache as Stub } from '../../../infra/stubs/lru-cache.ts';

test('what was used last stays, as in the cache that it stands in for', () => {
  const caches = [new Stub<number, string>(), new LRUCache<number, string>({ max: 300 })];

  const kept = caches.map((cache) => {
    for (let key = 0; key < 300; key += 1) cache.set(key, `document ${key}`);
    cache.get(0);
    cache.set(300, 'one too many');
    cache.delete(2);
    return [...cache.keys()].sort((left, right) => left - right);
  });

  expect(kept[0]).toEqual(kept[1]);
  expect(kept[0]?.slice(0, 3)).toEqual([0, 3, 4]);
});

test('it has every method that Apollo’s cache calls', () => {
  const source = InMemoryLRUCache.toString();
  const called = [...source.matchAll(/this\.cache\.(\w+)\(/g)].map(([, method]) => String(method));

  const cache: object = new Stub();

  expect(new Set(called)).toEqual(new Set(['set', 'get', 'delete', 'clear', 'keys']));
  expect(called.filter((method) => typeof Reflect.get(cache, method) !== 'function')).toEqual([]);
});
