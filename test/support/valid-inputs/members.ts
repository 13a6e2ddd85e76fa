import { input, query, type ValidCalls } from './valid-call.ts';

/** How each operation about memberships is called well. */
export const memberInputs = {
  viewer: () => [query()],
  members: ({ community, unit }) => [query({ scope: community }), query({ scope: unit })],
  auditEntries: async (ground) => [query({ subject: await ground.member() })],
  grantRole: async ({ world, county, community, unit, fresh, batch }) => {
    const who = { issuer: world.issuer, subject: `granted-${fresh()}`, label: '工作人员' };
    return [
      input({ ...who, role: 'COMMUNITY_WORKER', scope: community }, 'COUNTY_ADMIN'),
      input({ ...who, role: 'UNIT_HANDLER', scope: unit }, 'COUNTY_ADMIN'),
      input({ ...who, role: 'COLLECTOR', scope: (await batch('DRAFT')).id }, 'SOCIAL_WORKER'),
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
    return [
      input({ member: await ground.member(), role: 'COMMUNITY_WORKER', scope: community }, 'COUNTY_ADMIN'),
      input({ owner, member: granted.member.id, role, scope: owner }, 'PROVINCE_ADMIN'),
    ];
  },
  joinCounty: ({ community, fresh }) => [input({ community, contact: { name: `居民${fresh()}` } })],
} satisfies Record<string, ValidCalls>;
