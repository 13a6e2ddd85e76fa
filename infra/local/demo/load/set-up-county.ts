import type { Access } from '../../access/access.ts';
import type { Api } from '../../access/api.ts';
import { addCounty } from '../../divisions/add-county.ts';
import { readCounty } from '../../divisions/read-county.ts';
import { asCountyAdministrator } from '../../members/administrators.ts';
import { integratorKinds } from '../../members/integrator-kinds.ts';
import { joinResident } from '../../members/join-resident.ts';
import { type NewMember, sendGrant } from '../../members/send-grant.ts';
import type { Demo } from '../read-demo.ts';
import type { CommunityStage, CountyStage } from './county-stage.ts';
import { demoMembers } from './demo-members.ts';
import { setUpCatalogue } from './set-up-catalogue.ts';
import { setUpCommunity } from './set-up-community.ts';
import { setUpTopics, topicsNamed } from './set-up-topics.ts';

type Grant = Pick<NewMember, 'role' | 'scope' | 'subject' | 'name' | 'kinds'>;

/** Provisions a county and sets it up: categories, units, compounds, pilots, and somebody for every role. */
export const setUpCounty = async (
  access: Access,
  code: string,
  demo: Demo,
  report: (line: string) => void,
): Promise<CountyStage> => {
  await addCounty(access, await readCounty(code), report);
  const admin = await asCountyAdministrator(access, code);
  const grant = (member: Grant) => sendGrant(admin, { owner: code, issuer: access.issuer, ...member });
  const units = await setUpCatalogue(admin, demo);
  const integrator = { role: 'INTEGRATOR', scope: code, subject: demoMembers.integrator(code) } as const;
  await grant({ ...integrator, kinds: integratorKinds, name: '志愿服务平台' });

  const handlers = new Map<string, Api>();
  for (const { code: unit, name } of demo.units) {
    const subject = demoMembers.unitHandler(code, unit);
    await grant({ role: 'UNIT_HANDLER', scope: units.get(unit) ?? '', subject, name: `${name} 经办人` });
    handlers.set(unit, await access.as(code, subject));
  }

  const communities = new Map<string, CommunityStage>();
  for (const community of demo.communities) {
    const { name, compounds } = await setUpCommunity(admin, community);
    const scope = community.code;
    const [worker, social] = [demoMembers.communityWorker(scope), demoMembers.socialWorker(scope)];
    const workerId = await grant({ role: 'COMMUNITY_WORKER', scope, subject: worker, name: `${name} 社区工作者一` });
    const socialWorkerId = await grant({ role: 'SOCIAL_WORKER', scope, subject: social, name: `${name} 社工一` });
    await joinResident(access, { community: scope, subject: demoMembers.resident(scope), name: '居民001' });
    const [workerApi, socialWorker] = await Promise.all([access.as(code, worker), access.as(code, social)]);
    const topics = await setUpTopics(socialWorker, scope, topicsNamed(demo.needs, scope));
    communities.set(scope, { worker: workerApi, workerId, socialWorker, socialWorkerId, compounds, topics });
  }
  return { code, admin, units, handlers, communities };
};
