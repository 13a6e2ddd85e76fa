import { createDeployment } from '../../../functions/data/deployment.ts';
import { createFeedReader } from '../../../functions/data/feed-store.ts';
import { createOwnerWorks } from '../../../functions/dependencies/owner-works.ts';
import { realtimePartsOf } from '../../../functions/dependencies/realtime-parts-of.ts';
import { socketParts } from '../../../functions/deployment-parts.ts';
import { readSocketConfig } from '../../../functions/platform/config.ts';
import { endConnection } from '../../../functions/realtime/end-connection.ts';
import { createClosers } from '../../../infra/local/system/closers.ts';
import { endWithSignals } from '../../../infra/local/system/end-with-signals.ts';
import { countCalls } from '../../support/calls.ts';
import { countExecutions } from '../../support/count-executions.ts';
import { setStage } from '../api/stage.ts';
import { thisMachine } from '../machine.ts';
import { median } from '../median.ts';
import { pairedRatio } from '../paired-ratio.ts';
import { race } from '../race.ts';
import { startBareServer } from './bare-server.ts';
import { gather } from './clients.ts';
import type { FanOut, RealtimeFigures } from './figures.ts';
import { measured, until } from './measured.ts';

const [rounds, warmUps, eventsARound] = [5, 1, 4];
const query = 'subscription { events { id type version at region subject data cursor } }';

/** Tells events to 1, 100 and 1,000 listeners through the table and the gateway, beside a server that does it in memory. */
export const benchRealtime = async (report: (line: string) => void): Promise<RealtimeFigures> => {
  const closers = createClosers();
  endWithSignals(closers.closeAll);
  try {
    const stage = await setStage(closers, report);
    const bare = await startBareServer(closers);
    const parts = socketParts(readSocketConfig());
    const posts = { count: 0 };
    const { sockets } = parts;
    const counted = {
      ...parts,
      sockets: {
        ...sockets,
        post: (connection: string, text: string) => {
          posts.count += 1;
          return sockets.post(connection, text);
        },
      },
    };
    const realtime = realtimePartsOf(counted);
    const executed = countExecutions(realtime.schema);
    const { table } = await createDeployment(parts).siteOf(stage.county);
    const calls = countCalls();
    calls.watch(
      await parts.sessions.get({ kind: 'member', county: stage.county, province: `${stage.county.slice(0, 2)}0000` }),
    );
    const reader = createFeedReader(table);
    const work = await createOwnerWorks(counted, realtime)(stage.county);
    const job = work?.consumers.find(({ name }) => name === 'sockets');
    if (!work || !job) throw new Error('Nothing brings the feed to the sockets');
    await work.sequencer.numberPending(() => false);
    await job.run(() => false);

    let heard = 0;
    const happen = async () => {
      for (let made = 0; made < eventsARound; made += 1) {
        heard += 1;
        const input = {
          idempotencyKey: `bench-realtime-${heard}`,
          channel: 'HOME_VISIT',
          community: stage.community,
          title: `第${heard}件`,
          text: `居民反映第${heard}件事情。`,
        };
        const body = {
          query: 'mutation ($input: HearNeedInput!) { hearNeed(input: $input) { userErrors { code } } }',
          variables: { input },
        };
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${stage.token}` };
        const answer = await fetch(`${stage.http}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
        if (!answer.ok) throw new Error('A need was not heard');
      }
      await work.sequencer.numberPending(() => false);
      const head = await reader.head();
      return (await reader.read(head - eventsARound, eventsARound)).events;
    };

    const rows = async () => (await table.query({ pk: `${stage.county}#TOPIC-OF#*` })).items;
    const fanOuts: FanOut[] = [];
    for (const subscribers of [1, 100, 1_000]) {
      report(`measuring: ${rounds} rounds of ${eventsARound} events to ${subscribers}`);
      const live = (count: number) =>
        until(async () => (await rows()).filter(({ from }) => from !== undefined).length >= count);
      const ours = await gather(stage.ws, stage.token, query, subscribers, live);
      const others = await gather(bare.url, undefined, query, subscribers, (count) =>
        until(() => bare.listening() >= count),
      );
      const deliveries = subscribers * eventsARound;
      const before = { posts: posts.count, executed: executed.count, calls: 0 };
      let told = 0;
      let events: Awaited<ReturnType<typeof happen>> = [];
      const raced = await race(
        {
          ours: async () => {
            events = await happen();
            const from = calls.calls;
            const all = ours.heard(deliveries);
            const measure = await measured(deliveries, async () => Promise.all([job.run(() => false), all]));
            before.calls += calls.calls - from;
            told += eventsARound;
            return measure;
          },
          bare: async () => {
            const all = others.heard(deliveries);
            return measured(deliveries, async () => {
              for (const event of events) bare.tell(event);
              await all;
            });
          },
        },
        { rounds, warmUps },
      );
      const cpu = (of: readonly { readonly cpu: number }[]) => of.map((one) => one.cpu);
      fanOuts.push({
        subscribers,
        ours: median(raced.ours.map(({ perSecond }) => perSecond)),
        bare: median(raced.bare.map(({ perSecond }) => perSecond)),
        oursCpu: median(cpu(raced.ours)),
        bareCpu: median(cpu(raced.bare)),
        cpuRatio: pairedRatio(cpu(raced.ours), cpu(raced.bare)),
        calls: before.calls / told,
        executions: (executed.count - before.executed) / told,
        posts: (posts.count - before.posts) / told,
      });
      report(JSON.stringify(fanOuts.at(-1)));
      ours.close();
      others.close();
      await until(() => bare.listening() === 0);
      // The gateway does not tell every end.
      const left = new Set((await rows()).map(({ operation }) => (operation as { connection: string }).connection));
      for (const connection of left) await endConnection(realtime, connection);
    }
    return { machine: thisMachine(), rounds, eventsARound, fanOuts };
  } finally {
    await closers.closeAll();
  }
};
