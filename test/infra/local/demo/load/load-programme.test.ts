import { beforeAll, expect, test } from 'vitest';
import { externalNumber } from '../../../../../infra/local/demo/load/external-number.ts';
import { countProgramme } from '../../../../../infra/local/demo/programme-counts.ts';
import { demoCounties } from '../../../../../infra/local/demo/read-demo.ts';
import { demoCounty, type ReadyCounty } from '../../../../support/demo-county.ts';
import { Stopped } from '../../../../support/impatient-api.ts';
import { plannedStanding, standingOf } from '../../../../support/programme-standing.ts';
import { createWorld, type World } from '../../../../support/world.ts';

/** Idempotency keys are forgotten after this many seconds. */
const twoDays = 2 * 86_400 + 1;

let world: World;
const counties = new Map<string, ReadyCounty>();
const ready = (code: string): ReadyCounty => {
  const found = counties.get(code);
  if (!found) throw new Error(`${code} was not loaded`);
  return found;
};

beforeAll(async () => {
  world = await createWorld();
  for (const code of demoCounties) {
    const county = await demoCounty(world, code);
    await county.load();
    counties.set(code, county);
  }
}, 60_000);

test.each(demoCounties)('the programme of %s comes to what its file says', async (code) => {
  const { demo } = ready(code);

  const standing = await standingOf(ready(code));

  expect(standing).toEqual(plannedStanding(demo.programme));
});

test.each(demoCounties)('everybody sees the published projects of %s', async (code) => {
  const { demo } = ready(code);
  const visitor = await world.client();

  const { publicProjects } = await visitor.ask(
    `{ publicProjects(county: "${code}", first: 100) { nodes { title boardName } } }`,
  );

  const open = demo.programme.projects.filter(({ state }) => ['PUBLISHED', 'RUNNING', 'CLOSED'].includes(state));
  const titles = publicProjects.nodes.map(({ title, boardName }: { title: string; boardName: string }) => [
    title,
    boardName,
  ]);
  expect(titles.sort()).toEqual(open.map(({ title, board }) => [title, board]).sort());
  expect(titles).toHaveLength(countProgramme(demo.programme).published);
});

test('closing a project answers its needs, whose askers then rate it, and leaves every other need as it was', async () => {
  const { county, demo } = ready('371722');
  const linked = demo.programme.projects.flatMap((project) => project.needs.map((ref) => ({ ref, project })));
  const planned = linked.map(({ ref, project }) => ({
    state: project.state === 'CLOSED' ? 'ANSWERED' : 'TRIAGED',
    ratings: project.lookBack?.ratings.flatMap(({ need, rating }) => (need === ref ? [rating] : [])) ?? [],
  }));

  const standing = [];
  for (const { ref } of linked) {
    const need = demo.needs.find((one) => one.ref === ref);
    const number = need && externalNumber(need);
    const query =
      'query ($number: String!) { needByExternalNumber(number: $number) { state feedback { nodes { rating } } } }';
    const { needByExternalNumber: found } = await county.admin.ask(query, { number });
    standing.push({
      state: found.state,
      ratings: found.feedback.nodes.map(({ rating }: { rating: number }) => rating),
    });
  }

  expect(standing).toEqual(planned);
  expect(planned.filter(({ ratings }) => ratings.length > 0)).toHaveLength(2);
});

test.each(demoCounties)('what is loaded of %s is not made again days later', async (code) => {
  const { patience, load } = ready(code);
  const before = patience.sent;
  world.clock.advance(twoDays);

  await load();

  expect(patience.sent).toBe(before);
});

test('a load that is stopped after every kind of command, and goes on days later each time, makes everything once', async () => {
  const other = await createWorld();
  const county = await demoCounty(other, '371722');
  const { patience, demo, load } = county;
  const stoppedAfter = new Set<string>();
  patience.endsAfter = (mutation) => {
    const isNew = !stoppedAfter.has(mutation);
    stoppedAfter.add(mutation);
    return isNew;
  };

  let stops = 0;
  for (let done = false; !done; ) {
    done = await load().then(
      () => true,
      (error: unknown) => {
        if (!(error instanceof Stopped)) throw error;
        stops += 1;
        return false;
      },
    );
    other.clock.advance(twoDays);
  }

  expect(stops).toBe(stoppedAfter.size);
  expect([...stoppedAfter]).toEqual(expect.arrayContaining(['commitResource', 'makeTemplate', 'closeProject']));
  expect(await standingOf(county)).toEqual(plannedStanding(demo.programme));
}, 60_000);
