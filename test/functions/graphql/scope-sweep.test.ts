import { beforeAll, describe, expect, test } from 'vitest';
import { withValueAt } from '../../support/at-path.ts';
import { type Cast, castOn, policyOf } from '../../support/cast.ts';
import { type Ground, groundAt } from '../../support/ground.ts';
import { idSlots } from '../../support/id-slots.ts';
import { type SchemaOperation, schemaOperations } from '../../support/schema-operations.ts';
import { unknownLike } from '../../support/stand-ins.ts';
import { fillings, observe } from '../../support/sweep.ts';
import { callsOf } from '../../support/valid-inputs/valid-inputs.ts';
import { createWorld, type World } from '../../support/world.ts';

const bounded = ['COMMUNITY_WORKER', 'SOCIAL_WORKER', 'UNIT_HANDLER', 'COLLECTOR', 'RESIDENT'] as const;

/** What the whole county may see and name: its regions, units, compounds, brands, templates and colleagues. */
const ofTheCounty = new Set([
  'region.code',
  'unit.id',
  'brand.id',
  'board.id',
  'template.id',
  // Everybody sees which communities a batch that was opened is held in.
  'answerSurvey.input.batch',
  'createProject.input.template',
  'grantRole.input.owner',
  'revokeRole.input.owner',
  'assignNeed.input.unit',
  'assignNeed.input.member',
  'triageNeed.input.unit',
  'startProject.input.template',
  ...['createProject', 'reviseProject', 'startProject'].flatMap((name) =>
    ['brand', 'board', 'lead'].map((slot) => `${name}.input.${slot}`),
  ),
]);

/** The same by their own ids. */
const isOfTheCounty = ({ name }: SchemaOperation, id: string) =>
  name === 'node' && /-(unit|compound|member|brand|board|template)-/.test(id);

const slots = schemaOperations().flatMap((operation) =>
  idSlots(operation)
    .map((slot) => ({ operation, slot, name: `${operation.name}.${slot.path.join('.')}` }))
    .filter(({ name }) => !ofTheCounty.has(name))
    .flatMap((swept) =>
      bounded.filter((role) => policyOf(operation.name).roles.includes(role)).map((role) => ({ ...swept, role })),
    ),
);

let world: World;
let own: Ground;
let beyond: Ground;
let cast: Cast;

beforeAll(async () => {
  world = await createWorld();
  const county = await world.county();
  own = await groundAt(world, county, county.communities.a);
  beyond = await groundAt(world, county, county.communities.c);
  cast = await castOn(own);
}, 120_000);

describe.each(slots)('$name of a $role', ({ operation, slot, role }) => {
  test('answers what lies outside the scope with the bytes of what is not there, for the same work', async () => {
    const outside = fillings(await callsOf(operation.name, beyond), slot);
    const mine = fillings(await callsOf(operation.name, own), slot)
      .map((call, place) => ({ ...call, there: outside[place]?.value ?? '' }))
      .filter(({ value }) => !isOfTheCounty(operation, value));

    for (const { args, value, there } of mine) {
      const send = (put: string) => observe(world, cast[role], operation, withValueAt(args, slot.path, put));
      await send(unknownLike(value)); // so that what a container keeps of a viewer for seconds is there for both

      const [unknown, found] = [await send(unknownLike(value)), await send(there)];

      expect(found.answer).toBe(unknown.answer);
      // Whether a number is taken is told to whoever hears a need; of an id not even the work may tell.
      if (slot.type !== 'String') expect(found.calls).toBe(unknown.calls);
    }
    expect(mine).not.toEqual([]);
  });
});
