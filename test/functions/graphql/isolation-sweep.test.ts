import { beforeAll, describe, expect, inject, test } from 'vitest';
import { withValueAt } from '../../support/at-path.ts';
import { type Cast, callerOf, castOn, policyOf } from '../../support/cast.ts';
import { type Ground, groundAt } from '../../support/ground.ts';
import { idSlots } from '../../support/id-slots.ts';
import { rawReader } from '../../support/raw-reader.ts';
import { schemaOperations } from '../../support/schema-operations.ts';
import { malformedFor, unknownLike } from '../../support/stand-ins.ts';
import { fillings, observe } from '../../support/sweep.ts';
import { callsOf, validInputs } from '../../support/valid-inputs/valid-inputs.ts';
import { createWorld, type World } from '../../support/world.ts';

/** Slots that name what is to be made: a new name of one's own would be taken, so a new one of the foreign owner stands in. */
const makes = new Set(['provisionCounty.input.county', 'stageRegions.input.regions.code']);

/** Slots that name what a county shows everybody: another county's is answered by design (scenarios/brands, scenarios/projects). */
const publicOfAnyCounty = new Set([
  'publicBrands.county',
  'publicProjects.county',
  'publicProject.id',
  'publicNeedsList.county',
  'publicNeedsLists.county',
  'publicBatches.county',
  'publicBatch.id',
]);

const slots = schemaOperations().flatMap((operation) =>
  idSlots(operation).map((slot) => ({ operation, slot, name: `${operation.name}.${slot.path.join('.')}` })),
);

// What every operation wants is made here, a hundred kinds of things: longer than a test may take elsewhere.
// One world for the whole sweep: every operation gets new things of its own in it, and what is refused leaves none.
let world: World;
let own: Ground;
let foreign: readonly [neighbour: Ground, elsewhere: Ground];
let cast: Cast;

beforeAll(async () => {
  world = await createWorld();
  const [county, near, far] = [await world.county(), await world.county(), await world.county('331004')];
  own = await groundAt(world, county, county.communities.a);
  foreign = [await groundAt(world, near, near.communities.a), await groundAt(world, far, far.communities.a)];
  cast = await castOn(own);
}, 120_000);

/** The counter of a network's attempts, which are counted wherever somebody without a token tries: no county's own data. */
const isCounter = (pk: string) => /^\d{6}#INTAKE#RATE#/.test(pk);

/** Every item of the table that is neither of these six digits' nor of their province. */
const itemsBeside = async (owners: readonly string[]) => {
  const items = await rawReader(inject('dynamoDbEndpoint'), world.table).all();
  return items.filter(({ pk }) => !isCounter(pk) && !owners.some((owner) => pk.startsWith(`${owner}#`)));
};

test('every operation of the schema has a valid input, and every slot is filled by one', async () => {
  const operations = schemaOperations().map(({ name }) => name);
  const unfilled = await Promise.all(
    operations.map(async (called) => {
      const calls = await callsOf(called, own);
      const of = slots.filter(({ operation }) => operation.name === called);
      return of.filter(({ slot }) => fillings(calls, slot).length === 0).map(({ name }) => name);
    }),
  );

  expect([...validInputs.keys()].sort()).toEqual(operations.sort());
  expect(unfilled.flat()).toEqual([]);
}, 120_000);

describe.each(slots)('$name', ({ operation, slot, name }) => {
  test('answers a foreign, an unknown and a malformed value with the same bytes for the same work, and changes nothing there', async () => {
    const mine = fillings(await callsOf(operation.name, own), slot);
    const theirs = await Promise.all(
      (publicOfAnyCounty.has(name) ? [] : foreign).map(async (ground) =>
        fillings(await callsOf(operation.name, ground), slot),
      ),
    );

    for (const [place, { args, value, by = callerOf(operation.name) }] of mine.entries()) {
      // Whoever administers a province has its other counties for own, so only those of another are foreign.
      const strange = theirs.slice(by === 'PROVINCE_ADMIN' ? 1 : 0).map((calls) => calls[place]?.value ?? '');
      const unknown = unknownLike(makes.has(name) ? (strange.at(-1) ?? '') : value);
      const send = (put: string) => observe(world, cast[by], operation, withValueAt(args, slot.path, put));
      await send(unknown); // so that what a container keeps of a viewer for seconds is there for all that follow
      const owners = [own.county.code, own.county.province, value];
      const before = { items: await itemsBeside(owners), lines: world.lines.length };

      const expected = await send(unknown);
      const seen = [];
      for (const put of strange) seen.push({ put, ...(await send(put)) });
      for (const put of malformedFor(slot, value)) {
        const { answer, calls } = await send(put);
        // What is no number, no receipt or no county at all may be refused before it is looked for; an id may not.
        const looked = slot.type !== 'String' && !policyOf(operation.name).public;
        seen.push({ put, answer, calls: looked ? calls : expected.calls });
      }

      expect(seen).toEqual(seen.map(({ put }) => ({ put, ...expected })));
      expect(await itemsBeside(owners)).toEqual(before.items);
      const lines = JSON.stringify(world.lines.slice(before.lines).map(({ error, ...line }) => [line, String(error)]));
      expect(seen.filter(({ put }) => put.length > 5 && lines.includes(put))).toEqual([]);
      expect(lines).not.toContain('"level":"error"');
    }
  }, 120_000);
});
