import type { Brand, ServiceBoard } from '../brands/brand.ts';
import type { Partner } from '../partners/partner.ts';
import type { Project, ProjectNames, ProjectPartner } from './project.ts';

/** Where a project keeps names of others: what is copied there, as its rows hold it now. */
export interface NameCopies extends Pick<Project, 'id' | 'brand' | 'board' | 'partners'> {
  readonly names: ProjectNames;
  /** In the public copy, partners by their ids; null while there is none. */
  readonly shown: {
    readonly brand: string | null;
    readonly board: string | null;
    readonly partners: Readonly<Record<string, string>>;
  } | null;
}

/** Those whose names are copied, by their ids. */
export interface Named {
  readonly brands: ReadonlyMap<string, Pick<Brand, 'name'>>;
  readonly boards: ReadonlyMap<string, Pick<ServiceBoard, 'name'>>;
  readonly partners: ReadonlyMap<string, Pick<Partner, 'name' | 'nameConsent'>>;
}

const called = (named: ReadonlyMap<string, { readonly name: string }>, id: string | null, copied: string | null) =>
  id === null ? null : (named.get(id)?.name ?? copied);

/**
 * A project's copies as they should be. A TALENT that agreed to be shown by name is shown as its own commands have it:
 * the full name stands nowhere but with the person.
 */
export const withNamesOf = (copies: NameCopies, { brands, boards, partners }: Named): NameCopies => {
  const { brand, board, names, shown } = copies;
  const branding = { brand: called(brands, brand, names.brand), board: called(boards, board, names.board) };
  const partnerNow = (one: ProjectPartner) => ({ ...one, name: partners.get(one.partner)?.name ?? one.name });
  const shownNow = ([id, name]: readonly [string, string]) => {
    const partner = partners.get(id);
    return [id, partner && partner.nameConsent === null ? partner.name : name] as const;
  };
  return {
    ...copies,
    names: { ...names, ...branding },
    partners: copies.partners.map(partnerNow),
    shown: shown && {
      ...branding,
      partners: Object.fromEntries(Object.entries(shown.partners).map(shownNow)),
    },
  };
};
