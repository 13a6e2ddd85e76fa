import { defaultFiveParty } from '../../functions/domain/partners/partner.ts';
import type { ProjectState } from '../../functions/domain/projects/project.ts';
import type { DemoPartner, DemoProgramme, DemoProject } from '../../infra/local/demo/demo-programme.ts';
import type { Data } from './client.ts';
import type { ReadyCounty } from './demo-county.ts';

const partnerFields = `nodes {
  nameConsent { evidence }
  agreements(first: 5) { nodes { subject } }
  resources(first: 5) { nodes { name quantity available } }
}`;
const projectFields = `nodes {
  title state version needCount
  template { title }
  commitments(first: 5) { nodes { resourceName quantity } }
  publications { platform state }
  updates(first: 5) { nodes { text } }
  evaluations(first: 5) { nodes { summary } }
}`;
const kinds = Object.keys(defaultFiveParty);

/** Rows without their order: on a clock that stands still, what is made one after the other has none. */
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

const heldOf = ({ projects }: DemoProgramme, name: string): number =>
  projects
    .flatMap(({ commitments }) => commitments)
    .filter(({ resource }) => resource === name)
    .reduce((sum, { quantity }) => sum + quantity, 0);

const plannedPartner = (programme: DemoProgramme, { kind, nameConsent, agreements, resources }: DemoPartner) => ({
  kind,
  nameConsent,
  agreements: agreements.map(({ subject }) => subject),
  resources: sorted(resources.map(({ name, quantity }) => [name, quantity, quantity - heldOf(programme, name)])),
});

const stepsTo: Partial<Record<ProjectState, number>> = {
  DRAFT: 0,
  SUBMITTED: 1,
  RETURNED: 2,
  APPROVED: 2,
  PUBLISHED: 3,
  RUNNING: 4,
  CLOSED: 6,
};

const plannedProject = (project: DemoProject) => ({
  title: project.title,
  state: project.state,
  version:
    // One that is started from a list is designed after.
    (project.entry === null ? 1 : 2) +
    (stepsTo[project.state] ?? 0) +
    project.commitments.length +
    project.publications.length +
    project.updates.length,
  needs: project.needs.length,
  template: project.template,
  commitments: sorted(project.commitments.map(({ resource, quantity }) => [resource, quantity])),
  publications: sorted(project.publications.map(({ platform, state }) => [platform, state])),
  updates: project.updates.toSorted(),
  evaluations: project.lookBack ? [project.lookBack.summary] : [],
});

/** What a programme's file says of how the county stands once it is loaded. */
export const plannedStanding = (programme: DemoProgramme) => ({
  criteria: programme.criteria.map(({ code }) => code).sort(),
  brands: programme.brands.map(({ name, umbrella, boards }) => [name, umbrella, boards.map((board) => board.name)]),
  partners: sorted(programme.partners.map((partner) => plannedPartner(programme, partner))),
  projects: sorted(programme.projects.map(plannedProject)),
  templates: programme.projects.flatMap(({ lookBack }) => lookBack?.template?.title ?? []),
});

/** How the county stands, by its API, in the words of {@link plannedStanding}. */
export const standingOf = async ({ county, demo }: ReadyCounty) => {
  const { admin } = county;
  const [catalogue, partners, projects] = await Promise.all([
    admin.ask(`{
      criteria(first: 100) { nodes { code } }
      brands(first: 20) { nodes { name umbrella { name } boards(first: 20) { nodes { name } } } }
      templates(first: 100) { nodes { title } }
    }`),
    Promise.all(kinds.map((kind) => admin.ask(`{ partners(kind: ${kind}, first: 20) { ${partnerFields} } }`))),
    Promise.all(
      demo.communities.map(({ code }) =>
        admin.ask(`{ projects(community: "${code}", first: 20) { ${projectFields} } }`),
      ),
    ),
  ]);
  return {
    criteria: catalogue.criteria.nodes.map(({ code }: Data) => code),
    brands: catalogue.brands.nodes.map(({ name, umbrella, boards }: Data) => [
      name,
      umbrella?.name ?? null,
      boards.nodes.map((board: Data) => board.name),
    ]),
    partners: sorted(
      partners.flatMap((page, place) =>
        page.partners.nodes.map(({ nameConsent, agreements, resources }: Data) => ({
          kind: kinds[place],
          nameConsent: nameConsent?.evidence ?? null,
          agreements: agreements.nodes.map(({ subject }: Data) => subject),
          resources: sorted(resources.nodes.map(({ name, quantity, available }: Data) => [name, quantity, available])),
        })),
      ),
    ),
    projects: sorted(
      projects.flatMap((page) =>
        page.projects.nodes.map((project: Data) => ({
          title: project.title,
          state: project.state,
          version: project.version,
          needs: project.needCount,
          template: project.template?.title ?? null,
          commitments: sorted(project.commitments.nodes.map((one: Data) => [one.resourceName, one.quantity])),
          publications: sorted(project.publications.map((one: Data) => [one.platform, one.state])),
          updates: project.updates.nodes.map(({ text }: Data) => text).sort(),
          evaluations: project.evaluations.nodes.map(({ summary }: Data) => summary),
        })),
      ),
    ),
    templates: catalogue.templates.nodes.map(({ title }: Data) => title),
  };
};
