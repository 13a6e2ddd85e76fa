import type { Client, Data } from '../client.ts';
import { commitmentFields } from '../resource-steps.ts';
import type { Shan } from '../shan.ts';
import type { Followed } from './followed.ts';
import type { Allies } from './gather-partners.ts';
import { publicNames } from './look.ts';

/** Promises so much of a resource to a project. */
export const commit = async (by: Client, project: Followed, resource: Data, quantity: number): Promise<void> => {
  const input = { project: project.id, version: project.version(), resource: resource.id, quantity };
  project.moved((await by.done('commitResource', input, commitmentFields)).commitment.project);
};

/** A project's goods as the board of resources proposes them: 20 sets for all its days. */
export const fittingGoods = async (by: Client, project: Followed): Promise<Data> => {
  const document = `query ($p: ID!) { fittingResources(project: $p, kind: GOODS, quantity: 20) {
    score reasons resource { name partnerName } } }`;
  return (await by.ask(document, { p: project.id })).fittingResources;
};

/** Opens an approved project to everybody and sends it to the two platforms. */
export const publish = async ({ socialWorker }: Pick<Shan, 'socialWorker'>, project: Followed): Promise<void> => {
  await project.step(socialWorker, 'publishProject');
  const sent = { platform: 'ZHIYUAN_SHANDONG', state: 'SENT' };
  await project.step(socialWorker, 'recordPublication', sent);
  const accepted = { ...sent, state: 'ACCEPTED', externalNumber: 'SD-2024-0916' };
  await project.step(socialWorker, 'recordPublication', accepted);
  await project.step(socialWorker, 'recordPublication', { platform: 'ZHIYUANHUI', state: 'SENT' });
};

/** Under which names everybody reads the partners: before the talent agreed, while it was agreed, and after. */
export const agreeAndWithdraw = async (
  talent: Allies['talent'],
  project: Followed,
  { resident, everybody }: { readonly resident: Client; readonly everybody: Client },
) => {
  const before = await publicNames(everybody, project.id);
  await talent.step(resident, 'giveNameConsent', { evidence: 'ONLINE' });
  const agreed = await publicNames(everybody, project.id);
  await talent.step(resident, 'withdrawNameConsent');
  return { before, agreed, withdrawn: await publicNames(everybody, project.id) };
};

const criteria = [
  ['NEEDS_MET', '需求回应', 50],
  ['EFFECT', '服务成效', 30],
  ['PROCESS', '过程管理', 20],
] as const;

/** By what the county judges its projects. */
export const defineCriteria = async (admin: Client): Promise<void> => {
  for (const [code, label, weight] of criteria) {
    await admin.done('defineCriterion', { code, label, weight }, 'criterion { code }');
  }
};

/** Looks back by every criterion of the county and tells everybody who asked what came of it. */
export const endWell = async (by: Client, project: Followed, publicAnswer: string) => {
  const scores = criteria.map(([criterion], place) => ({ criterion, score: 95 - 5 * place }));
  const reached = { sessions: 12, persons: 66, personTimes: 640 };
  const evaluated = await project.step(by, 'evaluateProject', { reached, scores, summary: '居民愿意来，也愿意教。' });
  return [evaluated, await project.step(by, 'closeProject', { publicAnswer })];
};
