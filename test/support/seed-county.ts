import type { EventKind } from '../../functions/domain/event-kind.ts';
import type { Client } from './client.ts';
import { bootstrapSubject, type World } from './world.ts';

/** A county that works: two townships, three communities, categories, a unit, and somebody for every role. */
export interface SeededCounty {
  readonly code: string;
  readonly province: string;
  /** `a` and `b` lie in one township, `c` in another. */
  readonly communities: { readonly a: string; readonly b: string; readonly c: string };
  readonly unit: string;
  readonly compound: string;
  readonly admin: Client;
  /** Provisions; sees nothing of the county. */
  readonly provinceAdmin: Client;
  /** A new member with a role over a scope (a region's code or a unit's id). */
  member(role: string, scope: string, subject?: string): Promise<Client & { readonly id: string }>;
  /** A new platform outside that is told what happens, of these kinds. */
  integrator(kinds: readonly EventKind[]): Promise<Client & { readonly id: string }>;
  /** A new resident of a community, with a phone. */
  resident(community: string, phone: string): Promise<Client & { readonly person: string }>;
}

let subjects = 0;
const newSubject = (name: string) => {
  subjects += 1;
  return `${name}-${subjects}`;
};

const provision = async (provinceAdmin: Client, code: string, regions: { code: string; name: string }[]) => {
  const county = { county: code };
  await provinceAdmin.done('provisionCounty', { ...county, name: '测试县' }, 'county { state }');
  const dated = regions.map((region) => ({ ...region, validFrom: '2023-06-30' }));
  await provinceAdmin.done('stageRegions', { ...county, regions: dated }, 'county { state }');
  await provinceAdmin.done('activateCounty', { ...county, regions: regions.length }, 'county { state }');
};

/** Provisions and opens a county through the API, as its province, its administrator and nobody else would. */
export const seedCounty = async (
  world: World,
  code: string,
  more: readonly { code: string; name: string }[] = [],
): Promise<SeededCounty> => {
  const province = `${code.slice(0, 2)}0000`;
  const provinceSubject = newSubject('province-admin');
  const grantee = (subject: string, role: string, scope: string, owner?: string) => ({
    issuer: world.issuer,
    subject,
    role,
    scope,
    label: `工作人员 ${subject}`,
    ...(owner && { owner }),
  });
  const bootstrap = await world.client(province, bootstrapSubject);
  await bootstrap.done('grantRole', grantee(provinceSubject, 'PROVINCE_ADMIN', province), 'member { id }');
  const provinceAdmin = await world.client(province, provinceSubject);

  const communities = { a: `${code}001001`, b: `${code}001002`, c: `${code}002001` };
  await provision(provinceAdmin, code, [
    { code: `${code}001`, name: '东街街道' },
    { code: `${code}002`, name: '西街街道' },
    { code: communities.a, name: '甲社区' },
    { code: communities.b, name: '乙社区' },
    { code: communities.c, name: '丙社区' },
    ...more,
  ]);
  const adminSubject = newSubject('county-admin');
  await provinceAdmin.done('grantRole', grantee(adminSubject, 'COUNTY_ADMIN', code, code), 'member { id }');
  const admin = await world.client(code, adminSubject);
  const categories = [
    { code: 'ENVIRONMENT', label: '环境卫生', serviceLevelDays: 5 },
    { code: 'ELDERLY_CARE', label: '养老服务', serviceLevelDays: 3 },
  ];
  for (const category of categories) await admin.done('defineCategory', category, 'category { code }');
  const { unit } = await admin.done('createUnit', { name: '城市管理局' }, 'unit { id }');
  const { compound } = await admin.done(
    'addCompound',
    { community: communities.a, name: '幸福小区' },
    'compound { id }',
  );

  const granted = async (role: string, scope: string, subject = newSubject('member'), also: object = {}) => {
    const { member } = await admin.done('grantRole', { ...grantee(subject, role, scope), ...also }, 'member { id }');
    return { ...(await world.client(code, subject)), id: member.id };
  };

  return {
    code,
    province,
    communities,
    unit: unit.id,
    compound: compound.id,
    admin,
    provinceAdmin,
    member: granted,
    integrator: (kinds) => granted('INTEGRATOR', code, newSubject('integrator'), { kinds }),
    async resident(community, phone) {
      const client = await world.client(code, newSubject('resident'));
      await client.done('joinCounty', { community, contact: { name: '居民某', phone } }, 'member { id }');
      const { viewer } = await client.ask('{ viewer { person { id } } }');
      return { ...client, person: viewer.person.id };
    },
  };
};
