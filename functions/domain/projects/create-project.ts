import type { Command, Outcome } from '../command.ts';
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
import { linksTo, tooManyNeeds, topicsOf, waitingNeeds } from './need-links.ts';
import { newProject, newTexts } from './new-project.ts';
import { projectPolicy } from './policy.ts';
import type { ProjectDesk } from './ports.ts';
import type { Project, ProjectEntry } from './project.ts';
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
export const createProject = (desk: ProjectDesk, input: CreateProjectInput) =>
  beginProjectAs(desk, { operation: 'createProject', idempotencyKey: input.idempotencyKey, input }, input, null);

/** Begins a project from an entry of a needs list, on as many of its needs as are linked at once; only those that wait for one. */
export const createProjectFrom = async (
  desk: ProjectDesk,
  command: Command,
  input: Omit<CreateProjectInput, 'needs'>,
  entry: ProjectEntry,
  sources: readonly string[],
) => {
  const found = await Promise.all(sources.map((need) => desk.needs.nearHead(need)));
  const needs = waitingNeeds(desk.viewer, found).slice(0, linkedAtOnce);
  return beginProjectAs(desk, command, { ...input, needs: needs.map(({ id }) => id) }, entry);
};

/** An entry as an event tells of it: flat, as all its fields are. */
const entryAsTold = (entry: ProjectEntry | null) => ({
  list: entry?.list ?? null,
  listNumber: entry?.number ?? null,
  rank: entry?.rank ?? null,
  topic: entry?.topic ?? null,
});

const beginProjectAs = async (
  desk: ProjectDesk,
  command: Command,
  input: CreateProjectInput,
  entry: ProjectEntry | null,
): Promise<Result<Outcome<Project>, ProjectFailure<'createProject'>>> => {
  const { viewer, clock, ids, commands, counties, members, brands, partners, needs, projects } = desk;
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
    ...templateReads(desk, input.template),
    ...(input.lead != null && { lead: members.member(input.lead) }),
    partners: joining.map((partner) => partners.partner(partner)),
    needs: atOnce ? named.map((need) => needs.need(need)) : [],
  };
  return commands.run(command, reads, async (seen) => {
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
    // From an entry nobody named the needs: one that stopped waiting since is passed over.
    const chosen = entry ? waitingNeeds(viewer, found) : found;
    const links = linksTo({ viewer, now }, entry ? chosen.flatMap((need) => need?.id ?? []) : named, chosen);
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
      entry,
      topics: topicsOf(entry ? [entry.topic] : [], chosen),
    });
    const refused = unsound(project);
    if (refused) return refused;
    const texts = { ...newTexts({ community: seen.community.name, ...names }), ...body, ...design.value.body };
    const data = {
      community: project.community,
      needs: project.needCount,
      brand,
      board,
      template,
      ...entryAsTold(entry),
    };
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
  });
};
