import { expect, test } from 'vitest';
import type { Client } from '../support/client.ts';
import { createWorld } from '../support/world.ts';

test('what partners offer is found for a need, best first and with reasons, by who serves its community', async () => {
  const world = await createWorld();
  const county = await world.county('371722');
  const { a } = county.communities;
  const socialWorker = await county.member('SOCIAL_WORKER', a);
  const register = async (kind: string, name: string, region: string) =>
    (await county.admin.done('registerPartner', { kind, name, region }, 'partner { id }')).partner.id;
  const merchant = await register('MERCHANT', '惠民超市', a);
  const school = await register('INSTITUTION', '第三小学', '371722001');
  const charity = await register('CHARITY', '县慈善总会', '371722');
  const offer = (by: Client, partner: string, region: string, input: object) =>
    by.done(
      'offerResource',
      { partner, region, startsOn: '2026-09-01', endsOn: '2026-12-31', ...input },
      'resource { id }',
    );
  await offer(socialWorker, merchant, a, { kind: 'GOODS', name: '重阳节慰问品', quantity: 50, unit: '份' });
  await offer(county.admin, charity, '371722', { kind: 'GOODS', name: '爱心包裹', quantity: 500, unit: '份' });
  await offer(county.admin, school, '371722001', { kind: 'VENUE', name: '多功能教室', quantity: 20, unit: '场' });
  const heard = {
    channel: 'HOME_VISIT',
    community: a,
    title: '重阳节看望高龄老人',
    text: '希望节日有人看望80岁以上老人。',
  };
  const { need } = await socialWorker.done('hearNeed', heard, 'need { id }');

  const { goods, venues } = await socialWorker.ask(
    `query ($need: ID!) {
      goods: fittingResources(need: $need, kind: GOODS, quantity: 80, startsOn: "2026-10-18", endsOn: "2026-10-18") {
        score reasons resource { name available unit partnerName partner { name kind } place { ... on Community { name } } } }
      venues: fittingResources(need: $need, kind: VENUE) { reasons resource { name partnerName } }
    }`,
    { need: need.id },
  );

  expect(goods).toEqual([
    {
      score: 85,
      reasons: ['SAME_COMMUNITY', 'VALID_THROUGHOUT', 'PARTLY_ENOUGH'],
      resource: {
        name: '重阳节慰问品',
        available: 50,
        unit: '份',
        partnerName: '惠民超市',
        partner: { name: '惠民超市', kind: 'MERCHANT' },
        place: { name: '甲社区' },
      },
    },
    {
      score: 80,
      reasons: ['WHOLE_COUNTY', 'VALID_THROUGHOUT', 'ENOUGH'],
      resource: {
        name: '爱心包裹',
        available: 500,
        unit: '份',
        partnerName: '县慈善总会',
        partner: { name: '县慈善总会', kind: 'CHARITY' },
        place: null,
      },
    },
  ]);
  expect(venues).toEqual([
    {
      reasons: ['SAME_TOWNSHIP', 'VALID_THROUGHOUT', 'ENOUGH'],
      resource: { name: '多功能教室', partnerName: '第三小学' },
    },
  ]);
});
