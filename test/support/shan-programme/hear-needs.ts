import type { Client, Data } from '../client.ts';
import { huanglou, type Shan } from '../shan.ts';
import { type Followed, followed } from './followed.ts';

/** A need of the programme, with what its asker holds. */
export interface HeardNeed extends Followed {
  readonly receipt: string;
}

const text = '居民希望社区组织起来，愿意参加，也愿意帮忙。';
const project = { decision: 'PROJECT', severity: 1, urgency: 2, difficulty: 1, publicInterest: true, feasible: true };
const asker = (number: number) => ({ contact: { name: `居民00${number}`, phone: `1990000100${number}` } });

const hear = async (by: Client, input: object): Promise<HeardNeed> => {
  const told = { community: huanglou, text, ...input };
  const { need, receipt } = await by.done('hearNeed', told, 'receipt need { id version }');
  return { ...followed('need', need), receipt };
};

/** Closes a need as merged into another, which goes on. */
export const merge = async (by: Client, from: Followed, into: Followed): Promise<void> => {
  const input = { need: from.id, version: from.version(), into: into.id, intoVersion: into.version() };
  const { need } = await by.done('mergeNeed', input, 'need { id version mergedInto { id version } }');
  from.moved(need);
  into.moved(need.mergedInto);
};

/**
 * What 黄楼社区 hears by the hotline, on visits, as a small wish, at the tea stall, at the charity station and at a
 * meeting; sorted, one given back by a unit, one found to be asked for already.
 */
export const hearNeeds = async ({ clerk, socialWorker, handler, units }: Shan, resident: Client) => {
  const culture = { category: 'CULTURE_SPORT' };
  const painting = await hear(clerk, { channel: 'TEA_STALL', title: '老人想学书法和国画', ...culture, ...asker(1) });
  const company = await hear(clerk, {
    channel: 'HOTLINE',
    title: '退休后在家没有活动可以参加',
    externalNumber: '12345-2024090201',
    ...asker(2),
  });
  const children = await hear(resident, { channel: 'MICRO_WISH', title: '放学后孩子没有人陪' });
  const policy = await hear(clerk, { channel: 'HOME_VISIT', title: '新政策看不懂，想听人讲一讲', ...asker(3) });
  const brush = await hear(clerk, { channel: 'MEETING', title: '想练毛笔字', ...culture, ...asker(4) });

  const title = '想学书法和国画';
  const { likelyDuplicates } = await clerk.ask(
    `query ($c: RegionCode!, $title: String!) { likelyDuplicates(community: $c, title: $title, category: "CULTURE_SPORT") {
      reasons need { id } } }`,
    { c: huanglou, title },
  );
  const alike = await hear(clerk, { channel: 'CHARITY_STATION', title, ...culture, ...asker(5) });
  await merge(socialWorker, alike, painting);

  const referred = { ...project, decision: 'REFER', category: 'CULTURE_SPORT', unit: units.get('STREET') };
  const wayOfCompany = [
    await company.step(socialWorker, 'triageNeed', referred),
    await company.step(handler, 'returnNeed', { reason: '属社区文化活动，应由社区组织。' }),
    await company.step(socialWorker, 'triageNeed', { ...project, category: 'CULTURE_SPORT' }),
  ];
  for (const need of [painting, policy, brush]) await need.step(socialWorker, 'triageNeed', { ...project, ...culture });
  await children.step(socialWorker, 'triageNeed', { ...project, category: 'CHILD_YOUTH' });

  return {
    painting,
    company,
    children,
    policy,
    brush,
    alike,
    wayOfCompany,
    likelyDuplicates: likelyDuplicates as Data,
  };
};
