import type { Access } from '../../access/access.ts';
import type { DemoNeed } from '../demo-need.ts';
import { countProgramme, type ProgrammeCounts } from '../programme-counts.ts';
import { type DemoCounty, demoCounties, readDemo } from '../read-demo.ts';
import { countSurveys, type SurveyCounts } from '../survey-counts.ts';
import { countyNames } from './demo-members.ts';
import { loadCommunity } from './load-community.ts';
import { loadProgramme } from './load-programme.ts';
import { loadSurveys } from './load-surveys.ts';
import { setUpCounty } from './set-up-county.ts';

/** How a load is told. */
export interface LoadOptions {
  /** The demo's last day is the day before, by Shanghai time. */
  readonly now: Date;
  readonly report: (line: string) => void;
}

/** What a load came to. */
export interface LoadedDemo extends ProgrammeCounts, SurveyCounts {
  readonly counties: number;
  readonly needs: number;
}

/** Requests under way at once, eight in all; all but Shan County have few needs. */
const atOnce: Readonly<Record<DemoCounty, number>> = { '371722': 6, '331004': 1, '450103': 1 };

const byCommunity = (needs: readonly DemoNeed[]): [DemoNeed, ...DemoNeed[]][] =>
  Object.values(Object.groupBy(needs, ({ community }) => community)).flatMap((own = []) => {
    const [first, ...others] = own;
    return first ? [[first, ...others]] : [];
  });

const loadCounty = async (access: Access, county: DemoCounty, atOnce: number, { now, report }: LoadOptions) => {
  const say = (line: string) => report(`${county} ${countyNames[county]}: ${line}`);
  const demo = readDemo(county);
  const total = demo.needs.length;
  const stage = await setUpCounty(access, county, demo, say);

  let done = 0;
  const onDone = (needs: number) => {
    const tenths = Math.floor((done * 10) / total);
    done += needs;
    if (Math.floor((done * 10) / total) > tenths) say(`${done} of ${total} needs`);
  };
  for (const needs of byCommunity(demo.needs)) await loadCommunity(stage, needs, { now, atOnce, onDone });
  await loadSurveys({ county: stage, access, now }, demo.surveys);
  await loadProgramme(stage, demo.programme, demo.needs, now);
  const counts = { ...countProgramme(demo.programme), ...countSurveys(demo.surveys) };
  if (counts.answers > 0) say(`${counts.answers} answers to surveys, ${counts.lists} needs lists`);
  say(`${counts.projects} projects with ${counts.partners} partners`);
  return { needs: total, ...counts };
};

/**
 * Loads the demo through the public API, as the people would who work there: provisions its counties, sets them up,
 * hears every need and does about it what its plan says, and takes the projects that came of them as far as they are. Run again, it goes on where it stopped, whenever that was:
 * everything has a natural key in the county, besides the idempotency keys, which are forgotten after 48 hours.
 */
export const loadDemo = async (access: Access, options: LoadOptions): Promise<LoadedDemo> => {
  const loaded = await Promise.all(demoCounties.map((county) => loadCounty(access, county, atOnce[county], options)));
  const sum = (count: Exclude<keyof LoadedDemo, 'counties'>) => loaded.reduce((total, own) => total + own[count], 0);
  return {
    counties: loaded.length,
    needs: sum('needs'),
    partners: sum('partners'),
    resources: sum('resources'),
    answers: sum('answers'),
    lists: sum('lists'),
    projects: sum('projects'),
    published: sum('published'),
  };
};
