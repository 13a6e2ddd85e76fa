import { newBoard, newBrand } from '../brand-steps.ts';
import type { Client, Data } from '../client.ts';
import type { ManualClock } from '../manual-clock.ts';
import { huanglou, type Shan } from '../shan.ts';
import { followed } from './followed.ts';

const yuanyi = huanglou.slice(0, 9);
const autumn = { startsOn: '2024-09-09', endsOn: '2024-12-31' };

/** The brand of the county with the one under it, whose theme is 乐, and its three boards as ids by name. */
const foundBrand = async (admin: Client) => {
  const hemei = await newBrand(admin, '菏美');
  const yile = await newBrand(admin, '志愿你我·益乐万家', { umbrella: hemei.id, theme: '乐', order: 1 });
  const boards = new Map<string, string>();
  for (const [order, name] of ['逸动社群', '益民邻里', '怡悦长幼'].entries()) {
    boards.set(name, (await newBoard(admin, yile, name, { order })).id);
  }
  return (name: string) => boards.get(name);
};

/** Partners of every kind, a minute after one another, and what they offer: to the community, its township, the county. */
export const gatherPartners = async (
  { county, clerk }: Shan,
  resident: Client & { readonly person: string },
  clock: ManualClock,
) => {
  const { admin, code } = county;
  const board = await foundBrand(admin);
  const register = async (by: Client, kind: string, name: string, region: string, more: object = {}) => {
    clock.advance(60);
    const { partner } = await by.done('registerPartner', { kind, name, region, ...more }, 'partner { id version }');
    return followed('partner', partner);
  };
  const painters = await register(clerk, 'SOCIAL_ORGANISATION', '黄楼社区银龄书画社', huanglou);
  const charity = await register(admin, 'CHARITY', '单县爱心助学协会', code);
  const shop = await register(admin, 'MERCHANT', '园艺街道文房四宝店', yuanyi, { about: '愿意为公益课堂提供笔墨。' });
  const school = await register(admin, 'INSTITUTION', '单县理论宣讲中心', code, { coConstruction: true });
  clock.advance(60);
  const skilled = { kind: 'TALENT', person: resident.person, skills: ['书法', '国画'] };
  const talent = followed('partner', (await clerk.done('registerPartner', skilled, 'partner { id version }')).partner);
  await shop.step(admin, 'signAgreement', {
    subject: '公益课堂笔墨支持',
    startsOn: '2024-09-01',
    endsOn: '2025-08-31',
  });

  const offer = async (by: Client, partner: string, kind: string, input: object): Promise<Data> => {
    const offered = { partner, kind, ...autumn, ...input };
    return (await by.done('offerResource', offered, 'resource { id version }')).resource;
  };
  const room = { name: '志愿者之家活动室', quantity: 30, unit: '场', region: huanglou };
  const ink = { name: '笔墨纸砚', quantity: 40, unit: '套', region: yuanyi };
  const paper = { name: '练习用纸', quantity: 10, unit: '套', region: code, endsOn: '2024-10-15' };
  const lessons = { name: '书法国画教学', quantity: 20, unit: '课时', region: huanglou };
  const lectures = { name: '理论宣讲', quantity: 8, unit: '场', region: code };
  return {
    board,
    painters,
    charity,
    shop,
    school,
    talent,
    room: await offer(clerk, painters.id, 'VENUE', room),
    ink: await offer(admin, shop.id, 'GOODS', ink),
    paper: await offer(admin, charity.id, 'GOODS', paper),
    lessons: await offer(clerk, talent.id, 'SKILL', lessons),
    lectures: await offer(admin, school.id, 'SERVICE', lectures),
  };
};

/** Who brought what to the programme. */
export type Allies = Awaited<ReturnType<typeof gatherPartners>>;
