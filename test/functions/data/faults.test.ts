import { beforeAll, expect, inject, test } from 'vitest';
import { newKey } from '../../support/client.ts';
import { needStory } from '../../support/need-story.ts';
import { rawReader } from '../../support/raw-reader.ts';
import type { SeededCounty } from '../../support/seed-county.ts';
import { createWorld, type World } from '../../support/world.ts';

const rates = { CONFLICT: 0.3, THROTTLE: 0.03, LOST_ANSWER: 0.2, UNPROCESSED: 0.3, STALE_INDEX: 0.5 };
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

/** How many items of each kind lie in a county, whatever their ids are. */
const census = async ({ table }: World, { code }: SeededCounty) => {
  const items = await rawReader(inject('dynamoDbEndpoint'), table).under(`${code}#`);
  const kinds = new Map<string, number>();
  for (const { pk, sk } of items) {
    const kind = `${pk.split('#')[1]} ${sk.replace(/[0-9A-Z]{26}|[0-9a-f]{32}/g, '*')}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return Object.fromEntries([...kinds].sort());
};

const told = async (options?: Parameters<typeof createWorld>[0]) => {
  const world = await createWorld(options);
  const county = await world.county('371722');
  return { story: await needStory(county), items: await census(world, county) };
};

let plain: Awaited<ReturnType<typeof told>>;

beforeAll(async () => {
  plain = await told();
});

test.each(seeds)(
  'every command on needs comes to the same under faults as without: seed %i',
  async (seed) => {
    const faulty = await told({ faults: { seed, rates } });

    expect(faulty).toEqual(plain);
  },
  120_000,
);

test.each(seeds.slice(0, 3))(
  'one hearing sent three times at once under faults is one need: seed %i',
  async (seed) => {
    const world = await createWorld({ faults: { seed, rates } });
    const { admin, code, communities } = await world.county();
    const need = { channel: 'HOTLINE', community: communities.a, title: '路灯不亮', text: '三天不亮。' };
    const input = { ...need, contact: { name: '居民001' }, idempotencyKey: newKey() };

    const heard = await Promise.all([1, 2, 3].map(() => admin.done('hearNeed', input, 'receipt need { id version }')));

    const items = await rawReader(inject('dynamoDbEndpoint'), world.table).under(`${code}#NEED#`);
    expect(new Set(heard.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(items.filter(({ sk }) => sk === '#A')).toHaveLength(1);
  },
  60_000,
);
