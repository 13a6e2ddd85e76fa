import type { Write } from '../command.ts';
import { refuse } from '../failure.ts';
import type { FivePartyRole } from '../partners/partner.ts';
import { consentedNames } from '../projects/consented-names.ts';
import { joined } from '../projects/joining.ts';
import type { AlsoPublic, ProjectDesk } from '../projects/ports.ts';
import { type Project, type ProjectPartner, projectLimits } from '../projects/project.ts';
import { ok } from '../result.ts';

/** The partners of a project, what of them everybody sees, and what the transaction that shows it must hold. */
interface Joined {
  readonly partners: readonly ProjectPartner[];
  /** As which of the five parties whoever gives is with the project. */
  readonly party: FivePartyRole;
  readonly also?: AlsoPublic;
  readonly holds: readonly Write[];
}

/**
 * A project's partners once a partner gives it something: who is with it already stays as copied then; anybody else
 * joins, for which one read more is made, because only the resource's head tells who it is.
 */
export const joinedBy = async (desk: ProjectDesk, project: Project, id: string) => {
  const { partners, publishedAt } = project;
  const there = partners.find(({ partner }) => partner === id);
  if (there) return ok<Joined>({ partners, party: there.fiveParty, holds: [] });
  const max = projectLimits.partners;
  if (partners.length >= max) return refuse('TOO_MANY_PARTNERS', ['resource'], { max });
  const partner = await desk.partners.getHead(id);
  if (!partner || partner.archived) return refuse('ARCHIVED', ['resource']);
  const joins = joined(partner);
  const all = { partners: [...partners, joins], party: joins.fiveParty };
  if (publishedAt === null) return ok<Joined>({ ...all, holds: [] });
  const { names, holds } = await consentedNames(desk, [joins]);
  return ok<Joined>({ ...all, also: { names }, holds });
};
