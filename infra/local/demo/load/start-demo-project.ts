import type { DemoProject } from '../demo-programme.ts';
import { communityOf } from './county-stage.ts';
import { listPeriod } from './demo-day.ts';
import { demoDesign } from './demo-design.ts';
import { idOf, type ProgrammeStage } from './programme-stage.ts';
import { projectFields, type StandingProject } from './standing-project.ts';

/** A project and the entry of a needs list that it is started from. */
export type StartedProject = DemoProject & { readonly entry: NonNullable<DemoProject['entry']> };

interface Lists {
  readonly needsLists: {
    readonly nodes: readonly {
      readonly id: string;
      readonly period: string;
      readonly published: {
        readonly number: number;
        readonly entries: { readonly nodes: readonly { readonly rank: number; readonly name: string }[] };
      } | null;
    }[];
  };
}

interface Done {
  readonly project: StandingProject;
}

const document = `query ($community: RegionCode!) {
  needsLists(community: $community) {
    nodes { id period published { number entries(first: 100) { nodes { rank name } } } }
  }
}`;

/** Starts a project from the entry of its topic in the published list. Throws where nobody asked for that. */
export const startDemoProject = async (stage: ProgrammeStage, project: StartedProject): Promise<StandingProject> => {
  const { community, title, entry } = project;
  const { socialWorker, socialWorkerId: lead } = communityOf(stage, project);
  const { needsLists } = await socialWorker.ask<Lists>(document, { community });
  const list = needsLists.nodes.find(({ period }) => period === listPeriod(entry.period, stage.now));
  const found = list?.published?.entries.nodes.find(({ name }) => name === entry.topic);
  if (!found) throw new Error(`No published needs list of the demo ranks ${entry.topic}.`);
  const board = idOf(stage.boards, project.board);
  const partners = project.partners.map((name) => idOf(stage.partners, name));
  const input = { list: list?.id, number: list?.published?.number, rank: found.rank, title, board, lead, partners };
  return (await socialWorker.act<Done>('startProject', input, `project { ${projectFields} }`)).project;
};

/** Tells of a started project what its entry does not: until then it is in its first version. */
export const designStarted = async (
  stage: ProgrammeStage,
  project: StartedProject,
  standing: StandingProject,
): Promise<StandingProject> => {
  if (standing.version > 1) return standing;
  const { socialWorker } = communityOf(stage, project);
  const input = { project: standing.id, version: standing.version, ...demoDesign(stage, project) };
  return (await socialWorker.act<Done>('reviseProject', input, `project { ${projectFields} }`)).project;
};
