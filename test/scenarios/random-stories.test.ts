import { expect, test } from 'vitest';
import { playStory } from '../support/story/random-story.ts';
import { auditor, listener, overseer, puller } from '../support/story/witnesses.ts';

const { SEED } = process.env;
const seeds = SEED === undefined ? Array.from({ length: 50 }, (_, place) => place + 1) : [Number(SEED)];

test.each(seeds)(
  'whatever happens in a county and to its Lambdas, all that is derived from it is right: SEED=%i',
  async (seed) => {
    const story = await playStory(seed, [puller, listener, overseer, auditor]);

    expect(story.world.lines.filter(({ level }) => level === 'error')).toEqual([]);
  },
  60_000,
);
