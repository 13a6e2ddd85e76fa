import { beforeAll, describe, expect, test } from 'vitest';
import { withValueAt } from '../../support/at-path.ts';
import { type Cast, callerOf, castOn, policyOf } from '../../support/cast.ts';
import { groundAt } from '../../support/ground.ts';
import { idSlots } from '../../support/id-slots.ts';
import type { RawItem } from '../../support/raw-reader.ts';
import { schemaOperations } from '../../support/schema-operations.ts';
import type { SeededCounty } from '../../support/seed-county.ts';
import { malformedFor, unknownLike } from '../../support/stand-ins.ts';
import { codesOf, fillings, notThere, observe } from '../../support/sweep.ts';
import { type LaidCalls, layCalls, validInputs } from '../../support/valid-inputs/valid-inputs.ts';
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

// One world for the whole sweep, laid once: what is refused changes nothing, so all of them share it.
let world: World;
let cast: Cast;
let own: LaidCalls;
let foreign: readonly [neighbour: LaidCalls, elsewhere: LaidCalls];
let before: readonly RawItem[];

/** Every item of the table, but how often a network tried, which is counted wherever somebody without a token tries. */
const itemsOf = async ({ raw }: World) => (await raw.all()).filter(({ pk }) => !/^\d{6}#INTAKE#RATE#/.test(pk));

beforeAll(async () => {
  world = await createWorld();
  const [county, near, far] = [await world.county(), await world.county(), await world.county('331004')];
  const stand = (at: SeededCounty) => groundAt(world, at, at.communities.a);
  const ground = await stand(county);
  const lay = async (at: SeededCounty) => layCalls(await stand(at));
  const [mine, ...theirs] = await Promise.all([layCalls(ground), lay(near), lay(far)]);
  [own, foreign] = [mine, theirs];
  cast = await castOn(ground);
  before = await itemsOf(world);
}, 120_000);

test('every operation of the schema has a valid input, and every slot is filled by one', async () => {
  const operations = schemaOperations().map(({ name }) => name);
  const filled = await Promise.all(
    slots.map(async ({ operation, slot, name }) =>
      fillings((await own.get(operation.name)) ?? [], slot).length > 0 ? [] : [name],
    ),
  );

  expect([...validInputs.keys()].sort()).toEqual(operations.sort());
  expect(filled.flat()).toEqual([]);
}, 120_000);

describe.each(slots)('$name', ({ operation, slot, name }) => {
  test('answers a foreign, an unknown and a malformed value with the same bytes for the same work, and writes nothing', async () => {
    const filled = async (laid: LaidCalls) => fillings((await laid.get(operation.name)) ?? [], slot);
    const mine = await filled(own);
    const theirs = await Promise.all((publicOfAnyCounty.has(name) ? [] : foreign).map(filled));

    for (const [place, { args, value, by = callerOf(operation.name) }] of mine.entries()) {
      // Whoever administers a province has its other counties for own, so only those of another are foreign.
      const strange = theirs.slice(by === 'PROVINCE_ADMIN' ? 1 : 0).map((calls) => calls[place]?.value ?? '');
      const unknown = unknownLike(makes.has(name) ? (strange.at(-1) ?? '') : value);
      const send = (put: string) => observe(world, cast[by], operation, withValueAt(args, slot.path, put));
      await send(unknown); // so that what a container keeps of a viewer for seconds is there for all that follow
      const told = world.lines.length;

      const expected = await send(unknown);
      const seen = [];
      for (const put of strange) seen.push({ put, ...(await send(put)) });
      for (const put of malformedFor(slot, value)) {
        const answered = await send(put);
        // What is no number, no receipt or no county at all may be refused before it is looked for; an id may not.
        const looked = slot.type !== 'String' && !policyOf(operation.name).public;
        seen.push({ put, ...(looked ? answered : { ...expected, answer: answered.answer }) });
      }

      expect(seen).toEqual(seen.map(({ put }) => ({ put, ...expected })));
      expect(codesOf(expected).filter((code) => !notThere.has(code))).toEqual([]);
      if (!policyOf(operation.name).public) expect(expected.writes).toBe(0);
      const lines = JSON.stringify(world.lines.slice(told).map(({ error, ...line }) => [line, String(error)]));
      expect(seen.filter(({ put }) => put.length > 5 && lines.includes(put))).toEqual([]);
      expect(lines).not.toContain('"level":"error"');
    }
  }, 120_000);
});

test('none of all that has changed anything in the table', async () => {
  expect(await itemsOf(world)).toEqual(before);
});
