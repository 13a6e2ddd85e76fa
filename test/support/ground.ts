import type { Client, Data } from './client.ts';
import type { SeededCounty } from './seed-county.ts';
import type { World } from './world.ts';

/** One community of a county, and new things in it of every kind that an operation may name. */
export interface Ground {
  readonly world: World;
  readonly county: SeededCounty;
  readonly community: string;
  readonly unit: string;
  readonly compound: string;
  /** A number that nothing else of the run has. */
  fresh(): number;
  /** A need that was just heard: `id`, `version`, and the `receipt` and `externalNumber` by which it is found. */
  heard(): Promise<Data>;
  /** A need that was referred to the unit. */
  referred(): Promise<Data>;
  /** A need that was answered, still with its requester and receipt. */
  answered(): Promise<Data>;
  person(): Promise<string>;
  /** A member with a role over the community. */
  member(): Promise<string>;
  /** A new county of the same province, in the state that its provisioning has reached. */
  newCounty(state: 'PROVISIONING' | 'STAGED' | 'ACTIVE'): Promise<string>;
}

let count = 0;
const fresh = () => {
  count += 1;
  return count;
};

const phone = () => `199${String(fresh()).padStart(8, '0')}`;

const needSteps = (admin: Client, community: string, unit: string) => {
  const heard = async (): Promise<Data> => {
    const externalNumber = `DH-${fresh()}`;
    const input = { channel: 'HOTLINE', community, title: `第${fresh()}件`, text: '居民反映一事。', externalNumber };
    const contact = { name: '居民某', phone: phone() };
    const { need, receipt } = await admin.done(
      'hearNeed',
      { ...input, contact },
      'receipt need { id version requester { id } }',
    );
    return { ...need, receipt, externalNumber };
  };
  const referred = async (): Promise<Data> => {
    const { id, version, requester, receipt } = await heard();
    const scales = { severity: 1, urgency: 1, difficulty: 1, publicInterest: true, feasible: true };
    const sorted = { need: id, version, decision: 'REFER', category: 'ENVIRONMENT', unit, ...scales };
    const { need } = await admin.done('triageNeed', sorted, 'need { id version }');
    return { ...need, requester, receipt };
  };
  const answered = async (): Promise<Data> => {
    const given = await referred();
    const { need } = await admin.done('acceptNeed', { need: given.id, version: given.version }, 'need { id version }');
    const answer = { need: need.id, version: need.version, publicAnswer: '已办理。' };
    const told = await admin.done('answerNeed', answer, 'need { id version }');
    return { ...given, ...told.need };
  };
  return { heard, referred, answered };
};

/** Stands on one community of a county; its unit and compound are its own. */
export const groundAt = async (world: World, county: SeededCounty, community: string): Promise<Ground> => {
  const { admin, provinceAdmin } = county;
  const { unit } = await admin.done('createUnit', { name: `单位${fresh()}` }, 'unit { id }');
  const { compound } = await admin.done('addCompound', { community, name: `小区${fresh()}` }, 'compound { id }');

  return {
    world,
    county,
    community,
    unit: unit.id,
    compound: compound.id,
    fresh,
    ...needSteps(admin, community, unit.id),
    async person() {
      const input = { community, contact: { name: '居民某', phone: phone() } };
      return (await admin.done('registerPerson', input, 'person { id }')).person.id;
    },
    member: async () => (await county.member('COMMUNITY_WORKER', community)).id,
    async newCounty(state) {
      const code = `${county.code.slice(0, 2)}${String(9_000 + fresh()).slice(-4)}`;
      await provinceAdmin.done('provisionCounty', { county: code, name: '新县' }, 'county { code }');
      if (state === 'PROVISIONING') return code;
      const regions = [{ code: `${code}001`, name: '东街街道', validFrom: '2023-06-30' }];
      await provinceAdmin.done('stageRegions', { county: code, regions }, 'county { code }');
      if (state === 'STAGED') return code;
      await provinceAdmin.done('activateCounty', { county: code, regions: regions.length }, 'county { code }');
      return code;
    },
  };
};
