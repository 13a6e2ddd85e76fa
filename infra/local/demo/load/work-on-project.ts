import type { ProjectState } from '../../../../functions/domain/projects/project.ts';
import type { DemoProject } from '../demo-programme.ts';
import { communityOf } from './county-stage.ts';
import { makeDemoTemplate } from './make-demo-template.ts';
import { idOf, type ProgrammeStage } from './programme-stage.ts';
import { rateNeeds } from './rate-needs.ts';
import { projectFields, type StandingProject } from './standing-project.ts';

interface Done {
  readonly commitments: { readonly nodes: readonly { readonly resourceName: string }[] };
  readonly publications: readonly { readonly platform: string }[];
  readonly updates: { readonly nodes: readonly { readonly text: string }[] };
}

interface Command {
  readonly mutation: string;
  readonly input: object;
  /** What of the payload is the project. */
  readonly selection: string;
}

const inItsState = `project { ${projectFields} }`;

const commands: Partial<Record<ProjectState, (stage: ProgrammeStage, project: DemoProject, done: Done) => Command[]>> =
  {
    DRAFT: ({ resources }, { commitments }, done) =>
      commitments
        .filter(({ resource }) => !done.commitments.nodes.some(({ resourceName }) => resourceName === resource))
        .map(({ resource, quantity }) => ({
          mutation: 'commitResource',
          input: { resource: idOf(resources, resource), quantity },
          selection: `commitment { ${inItsState} }`,
        })),
    PUBLISHED: (_, { publications }, done) =>
      publications
        .filter(({ platform }) => !done.publications.some((recorded) => recorded.platform === platform))
        .map((input) => ({ mutation: 'recordPublication', input, selection: inItsState })),
    RUNNING: (_, { updates }, done) =>
      updates
        .filter((text) => !done.updates.nodes.some((update) => update.text === text))
        .map((text) => ({ mutation: 'writeUpdate', input: { text }, selection: inItsState })),
  };

type Payload = { readonly project: StandingProject } | { readonly commitment: { readonly project: StandingProject } };

const document = `query ($id: ID!) {
  project(id: $id) {
    commitments(first: 100) { nodes { resourceName } }
    publications { platform }
    updates(first: 100) { nodes { text } }
  }
}`;

/**
 * Does what belongs to the state in which a project stands and was not done yet: promises of resources while it is
 * drafted, publications before it begins, updates while it runs, the template before it is closed, ratings after.
 */
export const workOnProject = async (
  stage: ProgrammeStage,
  project: DemoProject,
  standing: StandingProject,
): Promise<StandingProject> => {
  const { socialWorker } = communityOf(stage, project);
  if (standing.state === 'EVALUATED') await makeDemoTemplate(socialWorker, project, standing);
  if (standing.state === 'CLOSED') await rateNeeds(stage, project);
  const planned = commands[standing.state];
  if (!planned) return standing;

  const done = await socialWorker.ask<{ readonly project: Done }>(document, { id: standing.id });
  let now = standing;
  for (const { mutation, input, selection } of planned(stage, project, done.project)) {
    const named = { project: now.id, version: now.version, ...input };
    const payload = await socialWorker.act<Payload>(mutation, named, selection);
    now = 'commitment' in payload ? payload.commitment.project : payload.project;
  }
  return now;
};
