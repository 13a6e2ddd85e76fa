import type { Outcome } from '../command.ts';
import { isInForce } from '../counties/region.ts';
import type { CommandInput } from '../desk.ts';
import { formatId, tokenOf } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { reaches } from '../policy.ts';
import { ok, type Result } from '../result.ts';
import { startedFrom, templateReads } from '../templates/started-from.ts';
import { brandingReads, type GivenBranding, placed, unbranded } from './branding.ts';
import { checkDesign, type GivenDesign } from './check-design.ts';
import type { ProjectFailure } from './failures.ts';
import { joinPartners, tooManyPartners } from './joining.ts';
import { linksTo, tooManyNeeds } from './need-links.ts';
import { newProject, newTexts } from './new-project.ts';
import { projectPolicy } from './policy.ts';
import type { ProjectDesk } from './ports.ts';
import type { Project } from './project.ts';
import { unsound } from './unsound.ts';

interface CreateProjectInput extends CommandInput, GivenDesign, GivenBranding {
  readonly community: string;
  readonly title: string;
  readonly lead?: string | null | undefined;
  readonly partners?: readonly string[] | null | undefined;
  readonly needs?: readonly string[] | null | undefined;
  /** Tells what the input leaves out of text, risks, lines and focus groups. */
  readonly template?: string | null | undefined;
}

/**
 * So many needs are read and linked with the rest of the command: with eight partners that makes 72 actions. Of more,
 * the links are staged under the new project, and nothing shows them until the command's transaction has made it.
 */
const linkedAtOnce = 60;

/** Begins a project in a community: a draft that stands on the needs it is designed from. */
export const createProject = async (
  desk: ProjectDesk,
  input: CreateProjectInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'createProject'>>> => {
  const { viewer, clock, ids, commands, counties, members, brands, partners, needs, projects, templates } = desk;
  const [joining, named] = [input.partners ?? [], input.needs ?? []];
  const design = checkDesign(input);
  if (!design.ok) return design;
  const tooMany = tooManyPartners(joining) ?? tooManyNeeds(named);
  if (tooMany) return tooMany;

  const id = formatId(viewer.owner, 'project', ids.next());
  const atOnce = named.length <= linkedAtOnce;
  let staged: Promise<void> | undefined;
  const reads = {
    community: counties.community(input.community),
    ...brandingReads(brands, input),
    ...templateReads(templates, input.template),
    ...(input.lead != null && { lead: members.member(input.lead) }),
    partners: joining.map((partner) => partners.partner(partner)),
    needs: atOnce ? named.map((need) => needs.need(need)) : [],
  };
  return commands.run(
    { operation: 'createProject', idempotencyKey: input.idempotencyKey, input },
    reads,
    async (seen) => {
      const now = clock.now();
      const within = reaches(projectPolicy.createProject, viewer, { region: input.community });
      if (!seen.community || !within) return refuse('NOT_FOUND', ['community']);
      if (!isInForce(seen.community, shanghaiDate(now))) return refuse('REGION_NOT_IN_FORCE', ['community']);
      if (input.lead != null && !seen.lead) return refuse('NOT_FOUND', ['lead']);
      const start = startedFrom(input.template, seen);
      if (!start.ok) return start;
      const branding = await placed(brands, input, seen, unbranded);
      if (!branding.ok) return branding;
      const joined = joinPartners(viewer, joining, seen.partners, []);
      if (!joined.ok) return joined;
      const found = atOnce ? seen.needs : await Promise.all(named.map((need) => needs.getHead(need)));
      const links = linksTo({ viewer, now }, named, found);
      if (!links.ok) return links;

      const { brand, board, names } = branding.value;
      const { template, head, body } = start.value;
      const project = newProject(id, now, {
        ...head,
        ...design.value.head,
        title: design.value.head.title ?? input.title,
        community: input.community,
        brand,
        board,
        lead: input.lead == null ? null : tokenOf(input.lead, 'member'),
        partners: joined.value,
        needCount: links.value.length,
        template,
      });
      const refused = unsound(project);
      if (refused) return refused;
      const texts = { ...newTexts({ community: seen.community.name, ...names }), ...body, ...design.value.body };
      const data = { community: project.community, needs: project.needCount, brand, board, template };
      // Once, though this may be decided again: the staged links are under this project's id in any case.
      if (!atOnce) staged ??= projects.stageNeeds(id, links.value);
      await staged;
      return ok({
        entity: project,
        writes: [
          ...projects.add(project, texts, { type: 'project.created', data }),
          ...(atOnce ? projects.linkNeeds(project, links.value) : []),
        ],
      });
    },
  );
};
