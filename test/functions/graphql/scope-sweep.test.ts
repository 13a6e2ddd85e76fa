import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../../functions/domain/viewer.ts';
import { withValueAt } from '../../support/at-path.ts';
import { type Cast, castOn, policyOf } from '../../support/cast.ts';
import { groundAt } from '../../support/ground.ts';
import { idSlots } from '../../support/id-slots.ts';
import type { RawItem } from '../../support/raw-reader.ts';
import { type SchemaOperation, schemaOperations } from '../../support/schema-operations.ts';
import { unknownLike } from '../../support/stand-ins.ts';
import { codesOf, fillings, notThere, observe } from '../../support/sweep.ts';
import type { ValidCall } from '../../support/valid-inputs/valid-call.ts';
import { type LaidCalls, layCalls } from '../../support/valid-inputs/valid-inputs.ts';
import { createWorld, type World } from '../../support/world.ts';

const bounded = ['COMMUNITY_WORKER', 'SOCIAL_WORKER', 'UNIT_HANDLER', 'COLLECTOR', 'RESIDENT', 'PARTNER'] as const;

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

/** What bounds no such role: a resident asks for oneself alone, and anywhere; who has the person in scope needs no need. */
const unbounded = new Set([
  'hearNeed.input.community of a RESIDENT',
  'hearNeed.input.person of a RESIDENT',
  'hearNeed.input.onBehalfOf of a RESIDENT',
  'revealContact.input.need of a COMMUNITY_WORKER',
  'revealContact.input.need of a SOCIAL_WORKER',
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
    )
    .filter(({ name, role }) => !unbounded.has(`${name} of a ${role}`)),
);

/** The calls that are a role's own, or else those of anybody. */
const callsBy = (role: Role, calls: readonly ValidCall[]) => {
  const ofOne = calls.filter(({ by }) => by === role);
  return ofOne.length > 0 ? ofOne : calls.filter(({ by }) => by === undefined);
};

let world: World;
let cast: Cast;
let own: LaidCalls;
let beyond: LaidCalls;
let before: readonly RawItem[];

beforeAll(async () => {
  world = await createWorld();
  const county = await world.county();
  const { a, c } = county.communities;
  const [here, there] = [await groundAt(world, county, a), await groundAt(world, county, c)];
  [own, beyond] = await Promise.all([layCalls(here), layCalls(there)]);
  cast = await castOn(here);
  before = await world.raw.all();
}, 120_000);

describe.each(slots)('$name of a $role', ({ operation, slot, role }) => {
  test('answers what lies outside the scope with the bytes of what is not there, for the same work', async () => {
    const filled = async (laid: LaidCalls) => fillings(callsBy(role, (await laid.get(operation.name)) ?? []), slot);
    const outside = await filled(beyond);
    const mine = (await filled(own))
      .map((call, place) => ({ ...call, there: outside[place]?.value ?? '' }))
      .filter(({ value }) => !isOfTheCounty(operation, value));

    for (const { args, value, there } of mine) {
      const send = (put: string) => observe(world, cast[role], operation, withValueAt(args, slot.path, put));
      await send(unknownLike(value)); // so that what a container keeps of a viewer for seconds is there for both

      const [unknown, found] = [await send(unknownLike(value)), await send(there)];

      expect(found.answer).toBe(unknown.answer);
      // Whether a number is taken is told to whoever hears a need; of an id not even the work may tell.
      if (slot.type !== 'String') expect(found.calls).toBe(unknown.calls);
      expect(codesOf(unknown).filter((code) => !notThere.has(code))).toEqual([]);
    }
    expect(mine).not.toEqual([]);
  });
});

test('none of all that has changed anything in the table', async () => {
  expect(await world.raw.all()).toEqual(before);
});
