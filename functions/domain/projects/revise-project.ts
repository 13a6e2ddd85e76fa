import type { Outcome } from '../command.ts';
import { tokenOf } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnProject, type ProjectActionInput } from './act.ts';
import { brandingReads, type GivenBranding, placed } from './branding.ts';
import { checkDesign, type GivenDesign } from './check-design.ts';
import type { ProjectFailure } from './failures.ts';
import { joinPartners, tooManyPartners } from './joining.ts';
import type { ProjectDesk } from './ports.ts';
import type { Project } from './project.ts';
import { unsound } from './unsound.ts';

interface ReviseProjectInput extends ProjectActionInput, GivenDesign, GivenBranding {
  readonly lead?: string | null | undefined;
  /** In place of all that there are. */
  readonly partners?: readonly string[] | null | undefined;
}

/** Changes what is given of a project that is still being designed, and keeps the rest. */
export const reviseProject = async (
  desk: ProjectDesk,
  input: ReviseProjectInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'reviseProject'>>> => {
  const { viewer, members, brands, partners, projects, resources } = desk;
  const joining = input.partners === null ? [] : input.partners;
  const design = checkDesign(input);
  if (!design.ok) return design;
  const tooMany = tooManyPartners(joining ?? []);
  if (tooMany) return tooMany;

  const also = {
    texts: projects.texts(input.project),
    ...brandingReads(brands, input),
    ...(input.lead != null && { lead: members.member(input.lead) }),
    partners: (joining ?? []).map((partner) => partners.partner(partner)),
  };
  return actOnProject(desk, 'reviseProject', 'revise', input, also, async (project, seen) => {
    const { texts } = seen;
    if (!texts) return refuse('NOT_FOUND', ['project']);
    if (input.lead != null && !seen.lead) return refuse('NOT_FOUND', ['lead']);
    const branding = await placed(brands, input, seen, { ...project, names: texts.names });
    if (!branding.ok) return branding;
    const joined = joining ? joinPartners(viewer, joining, seen.partners, project.partners) : ok(project.partners);
    if (!joined.ok) return joined;
    const left = project.partners.filter(({ partner }) => joined.value.every((one) => one.partner !== partner));
    // Read after the head: whatever is promised or released since bumps the version, and then this is decided again.
    const held = left.length > 0 && project.commitmentCount > 0 ? await resources.listInForce(project.id) : [];
    if (left.some(({ partner }) => held.some((commitment) => commitment.partner === partner)))
      return refuse('PARTNER_COMMITTED', ['partners']);

    const { brand, board, names } = branding.value;
    const after: Project = {
      ...project,
      ...design.value.head,
      version: project.version + 1,
      brand,
      board,
      lead: input.lead === undefined ? project.lead : input.lead && tokenOf(input.lead, 'member'),
      partners: joined.value,
    };
    const refused = unsound(after);
    if (refused) return refused;
    const body = { ...texts, ...design.value.body, names: { ...texts.names, ...names } };
    const written = Object.keys(design.value.body).length > 0 || input.brand !== undefined || input.board !== undefined;
    return ok({
      after,
      event: { type: 'project.revised', data: { brand, board } },
      writes: written ? projects.saveTexts(after, body) : [],
    });
  });
};
