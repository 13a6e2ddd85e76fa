import type { ProjectState } from '../../functions/domain/projects/project.ts';
import { type BatchGround, batchSteps } from './batch-steps.ts';
import type { Client, Data } from './client.ts';
import { fresh, freshPhone } from './fresh.ts';
import { type ListGround, listSteps } from './ground-lists.ts';
import { needSteps } from './ground-needs.ts';
import { partnersIn } from './partner-steps.ts';
import { projectIn } from './project-steps.ts';
import { resourceSteps } from './resource-steps.ts';
import type { SeededCounty } from './seed-county.ts';
import { type SurveyGround, surveySteps } from './survey-steps.ts';
import { newTemplate } from './template-steps.ts';
import type { World } from './world.ts';

/** One community of a county, and new things in it of every kind that an operation may name. */
export interface Ground extends SurveyGround, BatchGround, ListGround {
  readonly world: World;
  readonly county: SeededCounty;
  readonly community: string;
  readonly unit: string;
  readonly compound: string;
  /** Where everything is made anew, though it is lent elsewhere: for what is changed before a call names it. */
  readonly anew: Ground;
  /** A number that nothing else of the run has. */
  fresh(): number;
  /** A need that was just heard: `id`, `version`, and the `receipt` and `externalNumber` by which it is found. */
  heard(): Promise<Data>;
  /** A need that was referred to the unit. */
  referred(): Promise<Data>;
  /** A need that was answered, still with its requester and receipt. */
  answered(): Promise<Data>;
  /** A need that was sorted to become a project. */
  toBeProject(): Promise<Data>;
  /** A new brand and a board of it, as ids. */
  board(): Promise<{ readonly brand: string; readonly board: string }>;
  /** A project that stands in a state, from a need and with a partner: `id`, `version`, and the `need` it stands on. */
  project(state: ProjectState): Promise<Data>;
  /** What somebody said of a new running project, as what is decided about it names it: `project`, `feedback`, `version`. */
  said(): Promise<Data>;
  /** A template of a new project: `id`, `version`. */
  template(): Promise<Data>;
  person(): Promise<string>;
  /** The resident of the community who stands for all of them: each time the same. */
  resident(): Promise<Client & { readonly person: string }>;
  /** A new partner at home in the community, a merchant unless told otherwise: `id` and `version`. */
  partner(kind?: string): Promise<Data>;
  /** A resident with a skill, as partner: `id`, `version`, and the `person` that it is. */
  talent(): Promise<Data>;
  /** 50 parcels that a new partner offers to the community: `id` and `version`. */
  resource(): Promise<Data>;
  /** 20 of them promised to a new project: `id`, the `project` with its `version`, and the `resource`'s id. */
  commitment(): Promise<Data>;
  /** A member with a role over the community. */
  member(): Promise<string>;
  /** A new county of the same province, in the state that its provisioning has reached. */
  newCounty(state: 'PROVISIONING' | 'STAGED' | 'ACTIVE'): Promise<string>;
}

let newCounties = 0;

/** Stands on one community of a county; its unit and compound are its own. */
export const groundAt = async (world: World, county: SeededCounty, community: string): Promise<Ground> => {
  const { admin, provinceAdmin } = county;
  const { unit } = await admin.done('createUnit', { name: `单位${fresh()}` }, 'unit { id }');
  const { compound } = await admin.done('addCompound', { community, name: `小区${fresh()}` }, 'compound { id }');
  const person = async () => {
    const input = { community, contact: { name: '居民某', phone: freshPhone() } };
    return (await admin.done('registerPerson', input, 'person { id }')).person.id;
  };

  let known: Promise<Client & { readonly person: string }> | undefined;
  const resident = () => {
    known ??= county.resident(community, freshPhone());
    return known;
  };

  const needs = needSteps(admin, community, unit.id);
  const partners = partnersIn(admin, community, person);
  const surveys = surveySteps(world, admin, community);
  const member = async () => (await county.member('COMMUNITY_WORKER', community)).id;
  const project = async (state: ProjectState): Promise<Data> => {
    const [need, partner] = [await needs.toBeProject(), await partners.partner()];
    const fields = { community, lead: await member(), needs: [need.id], partners: [partner.id] };
    return { ...(await projectIn(admin, state, fields)), need: need.id };
  };

  const ground: Ground = {
    world,
    county,
    community,
    get anew() {
      return ground;
    },
    unit: unit.id,
    compound: compound.id,
    fresh,
    ...needs,
    ...partners,
    ...resourceSteps(admin, community, { partner: partners.partner, project: () => project('DRAFT') }),
    ...surveys,
    ...batchSteps(admin, community, surveys.survey),
    ...listSteps(world, admin, community, needs.toBeProject),
    person,
    resident,
    member,
    async board() {
      const { brand } = await admin.done('createBrand', { name: `品牌${fresh()}` }, 'brand { id }');
      const input = { brand: brand.id, name: `板块${fresh()}` };
      return { brand: brand.id, board: (await admin.done('createBoard', input, 'board { id }')).board.id };
    },
    project,
    async said() {
      const { id } = await project('RUNNING');
      const told = { project: id, person: await person(), rating: 5, words: '老师教得很耐心。' };
      const { feedback } = await admin.done('giveFeedback', told, 'feedback { id version }');
      return { project: id, feedback: feedback.id, version: feedback.version };
    },
    template: async () => newTemplate(admin, await project('EVALUATED')),
    async newCounty(state) {
      newCounties = (newCounties + 1) % 1_000;
      const code = `${county.code.slice(0, 2)}${9_000 + newCounties}`;
      await provinceAdmin.done('provisionCounty', { county: code, name: '新县' }, 'county { code }');
      if (state === 'PROVISIONING') return code;
      const regions = [{ code: `${code}001`, name: '东街街道', validFrom: '2023-06-30' }];
      await provinceAdmin.done('stageRegions', { county: code, regions }, 'county { code }');
      if (state === 'STAGED') return code;
      await provinceAdmin.done('activateCounty', { county: code, regions: regions.length }, 'county { code }');
      return code;
    },
  };
  return ground;
};
