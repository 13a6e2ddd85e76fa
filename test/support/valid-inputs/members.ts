import { input, query, type ValidCalls } from './valid-call.ts';

/** How each operation about memberships is called well. */
export const memberInputs = {
  viewer: () => [query()],
  members: ({ community, unit }) => [query({ scope: community }), query({ scope: unit })],
  auditEntries: async (ground) => [query({ subject: await ground.member() })],
  grantRole: async ({ world, county, community, unit, fresh, batch, partner }) => {
    const who = { issuer: world.issuer, subject: `granted-${fresh()}`, label: '工作人员' };
    const collecting = { ...who, role: 'COLLECTOR', scope: (await batch('DRAFT')).id };
    return [
      input({ ...who, role: 'COMMUNITY_WORKER', scope: community }, 'COUNTY_ADMIN'),
      input({ ...who, role: 'UNIT_HANDLER', scope: unit }, 'COUNTY_ADMIN'),
      input({ ...who, role: 'PARTNER', scope: (await partner()).id }, 'COUNTY_ADMIN'),
      input({ ...who, role: 'INTEGRATOR', scope: county.code, kinds: ['NEED'] }, 'COUNTY_ADMIN'),
      input(collecting, 'SOCIAL_WORKER'),
      input(collecting, 'COMMUNITY_WORKER'),
      input({ ...who, owner: county.code, role: 'COUNTY_ADMIN', scope: county.code }, 'PROVINCE_ADMIN'),
    ];
  },
  revokeRole: async (ground) => {
    const { world, county, community, fresh } = ground;
    const owner = county.code;
    const role = 'COUNTY_ADMIN';
    const who = { issuer: world.issuer, subject: `admin-${fresh()}`, label: '管理员' };
    const granted = await county.provinceAdmin.done(
      'grantRole',
      { ...who, owner, role, scope: owner },
      'member { id }',
    );
    const { id: scope } = await ground.batch('DRAFT');
    const collector = async () => ({ member: (await county.member('COLLECTOR', scope)).id, role: 'COLLECTOR', scope });
    return [
      input(await collector(), 'SOCIAL_WORKER'),
      input(await collector(), 'COMMUNITY_WORKER'),
      input({ member: await ground.member(), role: 'COMMUNITY_WORKER', scope: community }, 'COUNTY_ADMIN'),
      input({ owner, member: granted.member.id, role, scope: owner }, 'PROVINCE_ADMIN'),
    ];
  },
  joinCounty: ({ community, fresh }) => [input({ community, contact: { name: `居民${fresh()}` } })],
} satisfies Record<string, ValidCalls>;
