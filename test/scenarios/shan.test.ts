import { expect, test } from 'vitest';
import type { DemoNeed, DemoPlan } from '../../infra/local/demo/demo-need.ts';
import type { Client } from '../support/client.ts';
import { huanglou, setUpShan } from '../support/shan.ts';
import { demoInstant, shanDesk } from '../support/shan-desk.ts';
import { createWorld } from '../support/world.ts';

/** One need as any of the three sources tells where it ended. */
type End = readonly [id: string, state: string, outcome: string | null];

const inOrder = (ends: readonly End[]) => ends.toSorted(([a], [b]) => (a < b ? -1 : 1));

const pagesOf = async (client: Client, field: string): Promise<End[]> => {
  const query = `query ($after: String) { list: ${field}(community: "${huanglou}", first: 100, after: $after) {
    nodes { id state outcome } pageInfo { hasNextPage endCursor } } }`;
  const ends: End[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { list } = await client.ask(query, { after });
    ends.push(...list.nodes.map(({ id, state, outcome }: Record<string, string>) => [id, state, outcome]));
    after = list.pageInfo.endCursor;
    more = list.pageInfo.hasNextPage;
  }
  return ends;
};

test('twelve weeks of 黄楼社区: what was planned, what the API tells and what lies in the table agree', async () => {
  const world = await createWorld({ now: demoInstant(0, '07:00') });
  const shan = await setUpShan(world);
  const desk = shanDesk(shan);
  const due = (step: keyof DemoPlan, day: number) => desk.needs.filter(({ plan }) => plan[step] === day);
  const inTurn = async (needs: readonly DemoNeed[], step: (need: DemoNeed) => Promise<unknown>) => {
    for (const need of needs) await step(need);
  };

  for (let day = 0; day <= 83; day += 1) {
    for (const need of desk.needs.filter((each) => each.day === day)) {
      world.clock.set(demoInstant(day, need.time));
      await desk.hear(need);
    }
    world.clock.set(demoInstant(day, '23:00'));
    await inTurn(due('sortedOn', day), desk.sort);
    await inTurn(due('answeredOn', day), desk.answer);
    await inTurn(due('closedOn', day), desk.close);
    await inTurn(due('reopenedOn', day), desk.reopen);
  }
  const again = await Promise.all(
    desk.needs
      .filter(({ externalNumber }) => externalNumber)
      .slice(0, 25)
      .map(desk.hear),
  );

  const planned: End[] = desk.needs.map(({ ref, plan }) => [desk.heard.get(ref)?.id ?? '', plan.state, plan.outcome]);
  const told = await pagesOf(shan.socialWorker, 'needs');
  const open = await pagesOf(shan.socialWorker, 'openNeeds');
  const stored = (await world.raw.under('371722#NEED#'))
    .filter(({ sk }) => sk === '#A')
    .map(
      ({ pk, state, outcome }): End => [
        pk.replace('371722#NEED#', '371722-need-'),
        String(state),
        (outcome as string) ?? null,
      ],
    );
  const isOpen = ([, state]: End) => state !== 'CLOSED' && state !== 'ANSWERED';

  expect(desk.needs.length).toBeGreaterThan(400);
  expect(inOrder(told)).toEqual(inOrder(planned));
  expect(inOrder(stored)).toEqual(inOrder(planned));
  expect(inOrder(open)).toEqual(inOrder(planned.filter(isOpen)));
  expect(again).toEqual(Array(25).fill(false));
}, 600_000);
