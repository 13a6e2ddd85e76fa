import { formatId, ownerOf, tokenOf } from '../domain/entity-id.ts';
import type { Project, ProjectEntry, ProjectPartner, ProjectTexts } from '../domain/projects/project.ts';
import type { IndexKeys, Item } from './item.ts';
import { lastPart } from './keys/owner.ts';
import { boardKeys, boardOf, project as projectKey, projectKeys, projectTexts, sinceOf } from './keys/projects.ts';
import { orNull, withoutNulls } from './optional.ts';
import { kindCode, partyCode } from './partner-codes.ts';

/** Token, letters of kind and party, name: a partner in as few bytes as it takes. */
type PartnerTuple = readonly [token: string, letters: string, name: string];

/** Token of the list, number, rank. The topic stands first among the project's own. */
type EntryTuple = readonly [list: string, number: number, rank: number];

/**
 * A project's head as it lies in the table: ids shortened to their tokens, nothing stored that is null, zero or empty,
 * nor what a key tells (board, and since when it is in its state). Four partners and all keys fit into 1 KB.
 */
interface ProjectItem extends Partial<Omit<Project, 'partners' | 'entry'>>, IndexKeys {
  readonly pk: string;
  readonly partners?: readonly PartnerTuple[];
  readonly entry?: EntryTuple;
}

const partnerTuple = ({ partner, kind, fiveParty, name }: ProjectPartner): PartnerTuple => [
  tokenOf(partner, 'partner'),
  kindCode.letterOf(kind) + partyCode.letterOf(fiveParty),
  name,
];

/** A project's partners as its head holds them; null where it has none. */
export const partnerTuples = (partners: readonly ProjectPartner[]): readonly PartnerTuple[] | null =>
  partners.length > 0 ? partners.map(partnerTuple) : null;

const parsePartner = (owner: string, [token, letters, name]: PartnerTuple): ProjectPartner => ({
  partner: formatId(owner, 'partner', token),
  name,
  kind: kindCode.valueOf(letters.charAt(0)),
  fiveParty: partyCode.valueOf(letters.charAt(1)),
});

const entryTuple = ({ list, number, rank }: ProjectEntry): EntryTuple => [tokenOf(list, 'list'), number, rank];

const parseEntry = (owner: string, [list, number, rank]: EntryTuple, [topic]: readonly string[]): ProjectEntry => ({
  list: formatId(owner, 'list', list),
  number,
  rank,
  topic: formatId(owner, 'topic', topic ?? ''),
});

/** The head's item with its place in every list that it belongs to. */
export const projectItem = (owner: string, project: Project): Item => {
  const {
    id,
    board,
    since: _,
    partners,
    brand,
    template,
    entry,
    topics,
    focusGroups,
    needCount,
    commitmentCount,
    evaluationCount,
    ...fields
  } = project;
  const token = tokenOf(id, 'project');
  return {
    ...projectKey(owner, token),
    ...projectKeys(owner, token, project),
    ...(board !== null && boardKeys(owner, token, tokenOf(board, 'board'))),
    ...withoutNulls({
      ...fields,
      brand: brand && tokenOf(brand, 'brand'),
      // Of another county's template the whole id: its token says nothing of where it is.
      template: template && (ownerOf(template) === owner ? tokenOf(template, 'template') : template),
      entry: entry && entryTuple(entry),
      topics: topics.length > 0 ? topics.map((topic) => tokenOf(topic, 'topic')) : null,
      focusGroups: focusGroups.length > 0 ? focusGroups : null,
      partners: partnerTuples(partners),
      needCount: needCount || null,
      commitmentCount: commitmentCount || null,
      evaluationCount: evaluationCount || null,
    }),
  };
};

/** The project that an item holds. */
export const parseProject = (owner: string, item: Item): Project => {
  const stored = item as unknown as ProjectItem &
    Pick<Project, 'version' | 'state' | 'title' | 'community' | 'createdAt'>;
  const id = (kind: 'brand' | 'board' | 'template', token: string | null | undefined) =>
    token == null ? null : ownerOf(token) === undefined ? formatId(owner, kind, token) : token;
  return {
    id: formatId(owner, 'project', lastPart(stored.pk)),
    version: stored.version,
    state: stored.state,
    title: stored.title,
    community: stored.community,
    area: orNull(stored.area),
    brand: id('brand', stored.brand),
    board: id('board', boardOf(stored)),
    lead: orNull(stored.lead),
    focusGroups: stored.focusGroups ?? [],
    partners: (stored.partners ?? []).map((tuple) => parsePartner(owner, tuple)),
    startsOn: orNull(stored.startsOn),
    endsOn: orNull(stored.endsOn),
    needCount: stored.needCount ?? 0,
    commitmentCount: stored.commitmentCount ?? 0,
    evaluationCount: stored.evaluationCount ?? 0,
    createdAt: stored.createdAt,
    since: sinceOf(stored),
    publishedAt: orNull(stored.publishedAt),
    template: id('template', stored.template),
    entry: stored.entry ? parseEntry(owner, stored.entry, stored.topics ?? []) : null,
    topics: (stored.topics ?? []).map((topic) => formatId(owner, 'topic', topic)),
  };
};

/** The item of a project's long texts. */
export const projectTextsItem = (owner: string, id: string, { names, lines, ...texts }: ProjectTexts): Item => ({
  ...projectTexts(owner, tokenOf(id, 'project')),
  ...withoutNulls({ ...texts, lines: lines.length > 0 ? lines : null }),
  names: withoutNulls({ ...names }),
});

/** The long texts that an item holds. */
export const parseProjectTexts = (item: Item): ProjectTexts => {
  const { text, place, risks, goals, lines, returnReason, cancelReason, names } = item as unknown as ProjectTexts;
  return {
    text: orNull(text),
    place: orNull(place),
    risks: orNull(risks),
    goals: orNull(goals),
    lines: lines ?? [],
    returnReason: orNull(returnReason),
    cancelReason: orNull(cancelReason),
    names: { community: names.community, brand: orNull(names.brand), board: orNull(names.board) },
  };
};
