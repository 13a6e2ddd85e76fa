import { expect, test } from 'vitest';
import { playFeedStory } from '../../support/model/feed-story.ts';
import { judgeFeed } from '../../support/model/feed-verdict.ts';
import { ourFeed, poison } from '../../support/model/our-feed.ts';
import { counterInCommand, noStopAtHole, timeCursor } from '../../support/model/wrong-feeds.ts';

const seedsFrom = (first: number, count: number) => Array.from({ length: count }, (_, place) => first + place);
const clean = { skipped: 0, doubled: 0, misordered: 0 };

test.each(seedsFrom(0, 10))(
  'in 100 stories each reader gets each event once, in order, and each effect is done once: seeds %i00 and on',
  async (hundred) => {
    for (const seed of seedsFrom(hundred * 100, 100)) {
      const story = await playFeedStory(ourFeed, seed);

      expect(judgeFeed(story), `seed ${seed}`).toEqual(clean);
      const written = story.items.filter(({ sk }) => String(sk).startsWith('EV#'));
      const numbers = written.map(({ seq }) => Number(seq)).sort((one, other) => one - other);
      expect(numbers, `seed ${seed}`).toEqual(seedsFrom(1, written.length));
      const effects = story.items.filter(({ pk }) => pk === `${story.owner}#COUNTING`);
      expect(effects.map(({ sk, times }) => `${sk} ${times}`).sort(), `seed ${seed}`).toEqual(
        numbers
          .filter((seq) => seq !== poison)
          .map((seq) => `C#${seq} 1`)
          .sort(),
      );
    }
  },
);

test('the same seed plays the same story', async () => {
  const [once, again] = [await playFeedStory(ourFeed, 7), await playFeedStory(ourFeed, 7)];

  expect(again).toEqual(once);
});

test.each([
  ['a time cursor', timeCursor(0)],
  ['a time cursor that holds back', timeCursor(12)],
  ['a counter inside the command', counterInCommand],
  ['a reader that does not stop at a hole', noStopAtHole],
])('the same stories catch %s', async (_, design) => {
  const verdicts = [];

  for (const seed of seedsFrom(0, 60)) verdicts.push(judgeFeed(await playFeedStory(design, seed)));

  expect(verdicts.filter(({ skipped }) => skipped > 0).length).toBeGreaterThan(5);
});
