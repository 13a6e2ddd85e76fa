import { isDeepStrictEqual } from 'node:util';
import { formatId, kindOf, tokenOf } from '../domain/entity-id.ts';
import type { NameCopies, Named } from '../domain/projects/name-copies.ts';
import type { NameCopyStore } from '../domain/projects/name-ports.ts';
import type { ProjectState } from '../domain/projects/project.ts';
import type { ItemWrite } from './action.ts';
import { parseBoard } from './board-item.ts';
import { parseBrand } from './brand-item.ts';
import { everyItem } from './every-item.ts';
import { type Item, type Key, nameOf } from './item.ts';
import * as brandKeys from './keys/brands.ts';
import { lastPart } from './keys/owner.ts';
import * as partnerKeys from './keys/partners.ts';
import * as keys from './keys/projects.ts';
import { withoutNulls } from './optional.ts';
import { parsePartner } from './partner-item.ts';
import { parseProject, parseProjectTexts, partnerTuples } from './project-item.ts';
import { shownNames } from './public-project-item.ts';
import { replace } from './replace.ts';
import type { Table } from './table.ts';

/** Every state in whose list a project may stand. */
const lists: Readonly<Record<ProjectState, true>> = {
  DRAFT: true,
  SUBMITTED: true,
  RETURNED: true,
  APPROVED: true,
  PUBLISHED: true,
  RUNNING: true,
  EVALUATED: true,
  CLOSED: true,
  CANCELLED: true,
};

/** The names that projects of one county keep of others. It reads the table itself: a consumer may be asked twice. */
export const createNameCopies = (table: Table): NameCopyStore => {
  const { owner } = table;

  const readAll = async (wanted: readonly Key[]): Promise<ReadonlyMap<string, Item>> =>
    new Map((await table.batchGet(wanted)).map((item) => [nameOf(item), item]));
  const projectId = (token: string) => formatId(owner, 'project', token);
  const listed = async (pk: string) =>
    (await everyItem(table, { index: 'g3', pk })).map(({ g3sk }) => projectId(String(g3sk)));
  // A brand has no list of its projects: it is renamed once in years, and then all of the county's are looked through.
  const ofBrand = async (brand: string) => {
    const inState = (state: string) => everyItem(table, { index: 'g2', pk: keys.stateProjects(owner, state) });
    const all = (await Promise.all(Object.keys(lists).map(inState))).flat().map((item) => parseProject(owner, item));
    return all.filter((project) => project.brand === brand).map(({ id }) => id);
  };
  const ofPartner = async (token: string) => {
    const pk = partnerKeys.partnerPartition(owner, token);
    return (await everyItem(table, { pk, prefix: keys.partnerProjects })).map(({ sk }) =>
      projectId(lastPart(String(sk))),
    );
  };

  return {
    async listNaming(renamed) {
      const kind = kindOf(renamed);
      if (kind === 'board') return listed(keys.boardProjects(owner, tokenOf(renamed, 'board')));
      return kind === 'brand' ? ofBrand(renamed) : ofPartner(tokenOf(renamed, 'partner'));
    },
    async read(projects) {
      const places = projects.map((id) => {
        const token = tokenOf(id, 'project');
        return {
          head: keys.project(owner, token),
          texts: keys.projectTexts(owner, token),
          shown: keys.publicProject(owner, token),
        };
      });
      const found = await readAll(places.flatMap(({ head, texts, shown }) => [head, texts, shown]));
      return places.flatMap(({ head, texts, shown }): NameCopies[] => {
        const [item, body, copy] = [head, texts, shown].map((key) => found.get(nameOf(key)));
        if (!item || !body) return [];
        const { id, brand, board, partners } = parseProject(owner, item);
        const { names } = parseProjectTexts(body);
        return [{ id, brand, board, partners, names, shown: copy ? shownNames(owner, copy) : null }];
      });
    },
    async readNamed(copies): Promise<Named> {
      const idsOf = (of: (one: NameCopies) => readonly (string | null)[]) => [
        ...new Set(copies.flatMap(of).filter((id) => id !== null)),
      ];
      const brands = idsOf(({ brand }) => [brand]).map((id) => brandKeys.brand(owner, tokenOf(id, 'brand')));
      const boards = idsOf(({ board }) => [board]).map((id) => brandKeys.board(owner, tokenOf(id, 'board')));
      const partners = idsOf((one) => one.partners.map(({ partner }) => partner)).map((id) =>
        partnerKeys.partner(owner, tokenOf(id, 'partner')),
      );
      const found = await readAll([...brands, ...boards, ...partners]);
      const named = <T extends { readonly id: string }>(
        from: readonly Key[],
        parse: (owner: string, item: Item) => T,
      ) =>
        new Map(
          from.flatMap((key): [string, T][] => {
            const item = found.get(nameOf(key));
            const one = item && parse(owner, item);
            return one ? [[one.id, one]] : [];
          }),
        );
      return {
        brands: named(brands, parseBrand),
        boards: named(boards, parseBoard),
        partners: named(partners, parsePartner),
      };
    },
    rewrite(seen, after) {
      const token = tokenOf(seen.id, 'project');
      const changed = (key: Key, fields: Readonly<Record<string, readonly [unknown, unknown]>>): ItemWrite[] => {
        const differing = Object.entries(fields).filter(([, [was, is]]) => !isDeepStrictEqual(was, is));
        return differing.length > 0 ? [replace(key, Object.fromEntries(differing))] : [];
      };
      const names = [seen, after].map((one) => withoutNulls({ ...one.names })) as [unknown, unknown];
      const partners = [seen, after].map((one) => partnerTuples(one.partners)) as [unknown, unknown];
      const shown = Object.keys(seen.shown?.partners ?? {}).map((id): [string, readonly [unknown, unknown]] => [
        `partners.${tokenOf(id, 'partner')}.name`,
        [seen.shown?.partners[id], after.shown?.partners[id]],
      ]);
      const branding = (['brand', 'board'] as const).map((field): [string, readonly [unknown, unknown]] => [
        field,
        [seen.shown?.[field] ?? null, after.shown?.[field] ?? null],
      ]);
      return [
        ...changed(keys.projectTexts(owner, token), { names }),
        ...changed(keys.project(owner, token), { partners }),
        ...changed(keys.publicProject(owner, token), Object.fromEntries([...branding, ...shown])),
      ];
    },
    write: (writes) => {
      const stamp = { by: 'renamings', at: '', correlation: '' };
      return table.transact((writes as readonly ItemWrite[]).map(({ action }) => action(stamp)));
    },
  };
};
