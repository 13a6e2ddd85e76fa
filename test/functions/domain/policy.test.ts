import { expect, test } from 'vitest';
import { reaches, regionsOf, touches } from '../../../functions/domain/policy.ts';
import type { Grant, Member } from '../../../functions/domain/viewer.ts';

const policy = { roles: ['COUNTY_ADMIN', 'SOCIAL_WORKER', 'RESIDENT'] } as const;

const viewerWith = (...grants: readonly Grant[]): Member => ({
  kind: 'member',
  owner: '371722',
  digest: '0'.repeat(32),
  grants,
  bootstrap: false,
});

const county = '371722';
const township = '371722003';
const community = '371722003003';
const neighbour = '371722003004';
const elsewhere = '371722004001';

test.for([
  ['COUNTY_ADMIN', county, [county, township, community, elsewhere], []],
  ['SOCIAL_WORKER', township, [county, township, community, neighbour], ['371722004', elsewhere, '331004']],
  ['SOCIAL_WORKER', community, [county, township, community], [neighbour, elsewhere, '331004003010']],
] as const)(
  'a %s of %s touches what lies within the scope and what the scope lies within, and nothing beside',
  ([role, scope, within, beside]) => {
    const viewer = viewerWith({ role, scope });

    const touched = [...within, ...beside].filter((region) => touches(policy, viewer, region));

    expect(touched).toEqual(within);
  },
);

test('what is at home above the scope is touched and not reached', () => {
  const viewer = viewerWith({ role: 'SOCIAL_WORKER', scope: community });

  const seen = [county, township, community].map((region) => [
    touches(policy, viewer, region),
    reaches(policy, viewer, { region }),
  ]);

  expect(seen).toEqual([
    [true, false],
    [true, false],
    [true, true],
  ]);
});

test('a role that the operation does not list, and a role over a person or a unit, touch no region', () => {
  const viewer = viewerWith(
    { role: 'COMMUNITY_WORKER', scope: community },
    { role: 'RESIDENT', scope: '371722-person-01JD7Q2M8XK4V9T3B6N0C5R1WZ' },
    { role: 'UNIT_HANDLER', scope: '371722-unit-01JD7Q2M8XK4V9T3B6N0C5R1WZ' },
  );

  const touched = [county, township, community].filter((region) => touches(policy, viewer, region));

  expect([touched, regionsOf(policy, viewer)]).toEqual([[], []]);
});
