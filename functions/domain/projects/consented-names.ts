import type { Write } from '../command.ts';
import type { Partner } from '../partners/partner.ts';
import type { FullNames, ProjectDesk } from './ports.ts';
import type { ProjectPartner } from './project.ts';

/** The full name of a TALENT who agreed to be shown by it; undefined for everybody else. */
export const consentedName = async (
  { people, secrets }: ProjectDesk,
  { nameConsent, person: id }: Partner,
): Promise<string | undefined> => {
  if (nameConsent === null || id === null) return undefined;
  const person = await people.get(id);
  const sealed = person?.sealed.name;
  return person && sealed !== undefined ? secrets.unseal(person.id, 'name', sealed) : undefined;
};

/**
 * The names under which the public may see TALENT partners, and what the transaction that shows them must hold: a
 * consent that is withdrawn in between cancels it, and it is decided again without the name. One read more where there
 * are such partners, two where one of them agreed.
 */
export const consentedNames = async (
  desk: ProjectDesk,
  shown: readonly ProjectPartner[],
): Promise<{ readonly names: FullNames; readonly holds: readonly Write[] }> => {
  const talents = shown.filter(({ kind }) => kind === 'TALENT');
  const found = await Promise.all(talents.map(({ partner }) => desk.partners.getHead(partner)));
  const named = await Promise.all(
    found.map(async (partner) => ({ partner, name: partner && (await consentedName(desk, partner)) })),
  );
  const agreed = named.flatMap(({ partner, name }) => (partner && name !== undefined ? [{ partner, name }] : []));
  return {
    names: new Map(agreed.map(({ partner, name }) => [partner.id, name])),
    holds: agreed.flatMap(({ partner }) => desk.partners.hold(partner)),
  };
};
