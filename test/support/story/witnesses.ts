import { expect } from 'vitest';
import { recountCounty } from '../../../infra/local/recount/recount-county.ts';
import { dice } from '../dice.ts';
import { feedOf } from '../feed-owner.ts';
import { follow } from './follower.ts';
import type { WitnessOf } from './random-story.ts';

/** Somebody who pulls the feed, a few events at a time, and now and then begins again from the last cursor it wrote down. */
export const puller: WitnessOf = async ({ seed, world, county }) => {
  const chance = dice(seed + 77);
  const { reader } = await feedOf(world, county.code);
  const got: { readonly seq: number; readonly id: string; readonly subject: string; readonly version: number }[] = [];
  const pull = async (): Promise<boolean> => {
    const { events, last } = await reader.read(got.length, 1 + chance.below(9));
    // What was read and not written down is read again: it died in between.
    if (chance.chance(0.2)) return true;
    got.push(...events);
    expect(last, 'the cursor').toBe(got.length);
    return events.length > 0;
  };
  return {
    look: async () => void (await pull()),
    async judge() {
      for (let isMore = true; isMore; ) isMore = await pull();
      const written = (await world.raw.under(`${county.code}#`)).filter(({ sk }) => sk.startsWith('EV#'));
      expect(got.map(({ seq }) => seq)).toEqual(written.map((_, place) => place + 1));
      expect(new Set(got.map(({ id }) => id))).toEqual(new Set(written.map(({ id }) => id)));
      for (const [subject, own] of Map.groupBy(got, (event) => event.subject))
        expect(
          own.map(({ version }) => version),
          subject,
        ).toEqual(own.map((_, place) => place + 1));
    },
  };
};

/** Whoever looks at the feed itself: each consumer stands at its head, and no event was set aside. */
export const overseer: WitnessOf = async ({ world, county }) => ({
  look: async () => undefined,
  async judge() {
    const feed = (await world.raw.under(`${county.code}#FEED`)).filter(({ pk }) => pk === `${county.code}#FEED`);
    const [head] = feed.filter(({ sk }) => sk === 'HEAD');
    const standing = feed.filter(({ sk }) => sk.startsWith('AT#'));
    expect(standing.length).toBeGreaterThan(0);
    expect(standing.map(({ sk, seq }) => [sk, seq])).toEqual(standing.map(({ sk }) => [sk, head?.['seq']]));
    expect(feed.filter(({ sk }) => sk.startsWith('PARKED#'))).toEqual([]);
  },
});

/** Whoever counts the records with code of its own: the figures say the same. */
export const auditor: WitnessOf = async ({ world, county }) => ({
  look: async () => undefined,
  async judge() {
    const { differences, counted, numbered, waiting } = recountCounty(county.code, await world.raw.all());
    expect(differences).toEqual([]);
    expect({ counted, waiting }).toEqual({ counted: numbered, waiting: 0 });
  },
});

/** Somebody who is told of everything over a socket, and whose line is cut now and then. */
export const listener: WitnessOf = async ({ seed, world, county }) => {
  const chance = dice(seed + 99);
  // Who is cut all the time is told all of it by way of catching up.
  const often = chance.pick([0, 0.05, 0.3]);
  await world.tick();
  const follower = await follow(world, county.admin);
  return {
    look: async () => {
      if (chance.chance(often)) follower.cut();
      else if (chance.chance(0.5)) await follower.isLive();
    },
    judge: async () => void (await follower.hasHeardAll()),
  };
};
