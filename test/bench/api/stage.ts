import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../../functions/platform/clock.ts';
import { createAccess } from '../../../infra/local/access/access.ts';
import { eachAtMost } from '../../../infra/local/access/each-at-most.ts';
import { demoMembers } from '../../../infra/local/demo/load/demo-members.ts';
import { hearDemoNeed } from '../../../infra/local/demo/load/hear-demo-need.ts';
import { setUpCounty } from '../../../infra/local/demo/load/set-up-county.ts';
import { readDemo } from '../../../infra/local/demo/read-demo.ts';
import type { Closers } from '../../../infra/local/system/closers.ts';
import { localDeployment } from '../../../infra/local/system/local-deployment.ts';
import { startSystem } from '../../../infra/local/system/start-system.ts';

/** Where the requests of the bench play: a county of the local system, with open needs and somebody who may see them. */
export interface Stage {
  readonly table: string;
  /** Where sockets are opened. */
  readonly ws: string;
  readonly http: string;
  readonly county: string;
  readonly community: string;
  /** An open need with its long text. */
  readonly need: string;
  /** Of a social worker of the community. */
  readonly token: string;
  /** Where bundles may lie; it is removed in the end. */
  readonly folder: string;
}

const county = '371722';
const community = '371722003003';
const openNeeds = 200;

/**
 * Starts the local system on a data folder of its own, and hears so many needs through its API. From then on the
 * environment of this process is the Lambda's.
 */
export const setStage = async (closers: Closers, report: (line: string) => void): Promise<Stage> => {
  const folder = await mkdtemp(join(tmpdir(), 'wushe-bench-'));
  closers.add(() => rm(folder, { recursive: true, force: true }));
  const provinces = localDeployment.provinceCodes;
  const options = { port: 0, data: join(folder, 'data'), fresh: true, demo: false, everySeconds: null, provinces };
  const { http, ws, issuer, table, stop } = await startSystem(options, async () => []);
  closers.add(stop);

  const access = createAccess({ http, issuer: issuer.url, provinces }, issuer);
  const demo = readDemo(county);
  const stage = await setUpCounty(access, county, demo, report);
  const heard: string[] = [];
  const now = systemClock.now();
  await eachAtMost(4, demo.needs.slice(0, openNeeds), async (need) => {
    const { id } = await hearDemoNeed(stage, { ...need, contact: null }, new Map(), now);
    heard.push(id);
  });
  report(`${heard.length} needs are open in ${community}`);
  const [need = ''] = heard;
  return {
    table,
    ws,
    http,
    county,
    community,
    need,
    token: await access.token(county, demoMembers.socialWorker(community)),
    folder,
  };
};
