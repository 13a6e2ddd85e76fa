import type { Client } from '../client.ts';
import { huanglou, type Shan } from '../shan.ts';
import { type Followed, followed } from './followed.ts';
import type { Allies } from './gather-partners.ts';
import type { hearNeeds } from './hear-needs.ts';

type Needs = Awaited<ReturnType<typeof hearNeeds>>;

const goals = { sessions: 12, persons: 60, personTimes: 600 };
const days = { startsOn: '2024-09-16', endsOn: '2024-12-15' };
const risks = '老人与儿童往返途中的安全：志愿者接送，活动室备急救包。';

/** The three projects of the press and one that nobody asked for; each follows the needs it stands on. */
export const designProjects = async (
  { clerk, socialWorker }: Pick<Shan, 'clerk' | 'socialWorker'>,
  needs: Needs,
  { board, painters, charity }: Allies,
) => {
  const design = async (title: string, input: object): Promise<Followed> => {
    const lead = socialWorker.id;
    const whole = { community: huanglou, title, goals, risks, lead, ...days, ...input };
    return followed('project', (await clerk.done('createProject', whole, 'project { id version }')).project);
  };
  const painting = await design('墨蕴珠光 乐享幸福', {
    board: board('逸动社群'),
    text: '每周一次书法国画公益课，老年人学、青少年跟，作品在小区展出。',
    risks: null,
    focusGroups: ['ELDERLY'],
    lines: [{ kind: 'GOODS', name: '笔墨纸砚', quantity: 20, unit: '套' }],
    partners: [painters.id],
    needs: [needs.painting, needs.company, needs.brush].map(({ id }) => id),
  });
  const children = await design('童心向党 乐享童年', {
    board: board('怡悦长幼'),
    text: '放学后在志愿者之家读书、讲故事、做手工。',
    focusGroups: ['CHILD'],
    partners: [charity.id],
    needs: [needs.children.id],
  });
  const lectures = await design('乐讲万家 理论宣讲', {
    board: board('益民邻里'),
    text: '宣讲员进小区，用家常话讲政策。',
    needs: [needs.policy.id],
  });
  const unasked = await design('楼道文化墙', { text: '统一粉刷楼道并绘画。' });
  return { painting, children, lectures, unasked };
};

/** Hands in, is given back for its missing safety measures, is revised, handed in again and approved: each state. */
export const designTwice = async (project: Followed, by: { clerk: Client; admin: Client }) => {
  const { userErrors } = await by.clerk.act('submitProject', { project: project.id, version: project.version() });
  const told = await project.step(by.clerk, 'reviseProject', { risks: '注意安全。' });
  return {
    incomplete: userErrors,
    states: [
      told,
      await project.step(by.clerk, 'submitProject'),
      await project.step(by.admin, 'returnProject', { reason: '请写明老人往返途中的安全措施。' }),
      await project.step(by.clerk, 'reviseProject', { risks }),
      await project.step(by.clerk, 'submitProject'),
      await project.step(by.admin, 'approveProject'),
    ],
  };
};
