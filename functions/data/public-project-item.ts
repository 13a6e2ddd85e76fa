import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { NameCopies } from '../domain/projects/name-copies.ts';
import type { AlsoPublic, FullNames } from '../domain/projects/ports.ts';
import type { Project, ProjectPartner, ProjectTexts, PublishedProject } from '../domain/projects/project.ts';
import type { PublicProject, PublicProjectTexts } from '../domain/projects/public-project.ts';
import { type ItemWrite, update } from './action.ts';
import type { IndexKeys, Item } from './item.ts';
import * as keys from './keys/projects.ts';
import { orNull, withoutNulls } from './optional.ts';
import { kindCode } from './partner-codes.ts';

/** Partners by their tokens, so that one name can be rewritten without the others being known. */
type PartnerMap = Readonly<Record<string, { readonly name: string; readonly kind: string }>>;

/** A public copy's head: what its place in the lists tells (community, board, when it was published) is not stored. */
interface PublicItem extends Partial<Pick<PublicProject, 'startsOn' | 'endsOn' | 'place' | 'focusGroups'>>, IndexKeys {
  readonly pk: string;
  readonly title: string;
  readonly state: PublicProject['state'];
  readonly community: string;
  readonly brand?: string;
  readonly board?: string;
  readonly partners: PartnerMap;
}

const token = (id: string) => tokenOf(id, 'project');

/** The names, as everybody is to see them, of partners by their tokens. */
const shown = (partners: readonly ProjectPartner[], names: FullNames): PartnerMap =>
  Object.fromEntries(
    partners.map(({ partner, name, kind }) => [
      tokenOf(partner, 'partner'),
      { name: names.get(partner) ?? name, kind: kindCode.letterOf(kind) },
    ]),
  );

/** The public copy's head as publishing writes it, with its place in every public list. */
export const publicProjectItem = (
  owner: string,
  project: PublishedProject,
  { place, names }: ProjectTexts,
  fullNames: FullNames,
): Item => {
  const { title, state, startsOn, endsOn, focusGroups, partners, board } = project;
  return {
    ...keys.publicProject(owner, token(project.id)),
    ...keys.publicKeys(owner, token(project.id), project, board === null ? undefined : tokenOf(board, 'board')),
    ...withoutNulls({
      title,
      state,
      startsOn,
      endsOn,
      place,
      focusGroups: focusGroups.length > 0 ? focusGroups : null,
      ...names,
    }),
    partners: shown(partners, fullNames),
  };
};

/** The public copy's texts. */
export const publicTextsItem = (owner: string, id: string, { text, risks, goals }: PublicProjectTexts): Item => ({
  ...keys.publicProjectTexts(owner, token(id)),
  ...withoutNulls({ text, risks, goals }),
});

/** Rewrites what changed of a public copy and leaves alone what did not: above all the names that were agreed to. */
export const publicChanges = (owner: string, before: Project, after: Project, also: AlsoPublic): ItemWrite[] => {
  if (before.publishedAt === null) return [];
  const facts = (['state', 'startsOn', 'endsOn'] as const).filter((field) => before[field] !== after[field]);
  const joined = after.partners.filter(({ partner }) => before.partners.every((one) => one.partner !== partner));
  const changed: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(facts.map((field) => [field, after[field]])),
    ...(also.place !== undefined && { place: also.place }),
    ...Object.fromEntries(
      Object.entries(shown(joined, also.names ?? new Map())).map(([partner, name]) => [`partners.${partner}`, name]),
    ),
  };
  const gone = Object.keys(changed).filter((field) => changed[field] === null);
  if (Object.keys(changed).length === 0) return [];
  return [update(keys.publicProject(owner, token(after.id)), withoutNulls(changed), gone)];
};

/** The name under which a public copy shows a partner; undefined where it does not. */
export const shownName = (item: Item, partner: string): string | undefined =>
  (item as unknown as PublicItem).partners[tokenOf(partner, 'partner')]?.name;

/** Every name of others that a public copy shows, partners by their ids. */
export const shownNames = (owner: string, item: Item): NonNullable<NameCopies['shown']> => {
  const { brand, board, partners } = item as unknown as PublicItem;
  const named = Object.entries(partners).map(([token, { name }]) => [formatId(owner, 'partner', token), name]);
  return { brand: orNull(brand), board: orNull(board), partners: Object.fromEntries(named) };
};

/** Rewrites one partner's name in a public copy that shows the partner. */
export const rewrittenName = (owner: string, project: string, partner: string, name: string): ItemWrite =>
  update(keys.publicProject(owner, token(project)), { [`partners.${tokenOf(partner, 'partner')}.name`]: name });

/** What everybody may see of a project, from its public copy. */
export const parsePublicProject = (owner: string, item: Item): PublicProject => {
  const stored = item as unknown as PublicItem;
  const { title, state, startsOn, endsOn, place, focusGroups, partners } = stored;
  return {
    id: formatId(owner, 'project', keys.tokenOfPublic(item)),
    title,
    state,
    community: keys.publicCommunityOf(stored),
    startsOn: orNull(startsOn),
    endsOn: orNull(endsOn),
    place: orNull(place),
    focusGroups: focusGroups ?? [],
    names: { community: stored.community, brand: orNull(stored.brand), board: orNull(stored.board) },
    // A map has no order; tokens have that of registration.
    partners: Object.keys(partners)
      .sort()
      .flatMap((partner) => partners[partner] ?? [])
      .map(({ name, kind }) => ({ name, kind: kindCode.valueOf(kind) })),
    publishedAt: keys.publishedAtOf(stored),
  };
};

/** What everybody may read of it besides. */
export const parsePublicTexts = (item: Item): PublicProjectTexts => {
  const { text, risks, goals } = item as unknown as PublicProjectTexts;
  return { text: orNull(text), risks: orNull(risks), goals: orNull(goals) };
};
