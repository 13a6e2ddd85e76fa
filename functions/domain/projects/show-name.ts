import type { CommandFailure, Outcome, Write } from '../command.ts';
import { type Failure, refuse } from '../failure.ts';
import type { Partner } from '../partners/partner.ts';
import { ok, type Result } from '../result.ts';
import { consentedName } from './consented-names.ts';
import type { ProjectDesk } from './ports.ts';

/** So many public copies are rewritten in one transaction, beside what else it writes. */
const copiesAtOnce = 80;

/** Rewrites a TALENT's name where the public sees another than `partner` agreed to; no more than one transaction holds. */
export const nameWrites = async (desk: ProjectDesk, partner: Partner): Promise<readonly Write[]> => {
  const name = (await consentedName(desk, partner)) ?? partner.name;
  const shown = await desk.projects.listShownNames(partner.id);
  return shown
    .filter((copy) => copy.name !== name)
    .slice(0, copiesAtOnce)
    .flatMap(({ project }) => desk.projects.saveShownName(project, partner.id, name));
};

/**
 * Goes on rewriting until the public sees a TALENT nowhere otherwise than agreed now: what one transaction could not
 * hold, and what was published while it was under way. Each round holds the partner's version, so that of two changes
 * of mind the later prevails; a command that is sent again goes on where it stopped.
 */
export const showNameAsAgreed = async (
  desk: ProjectDesk,
  changed: Outcome<Partner>,
): Promise<Result<Outcome<Partner>, CommandFailure | Failure<'NOT_FOUND'>>> => {
  const { commands, ids, partners } = desk;
  for (let left = 1; left > 0; ) {
    const input = { partner: changed.id };
    const round = await commands.run(
      { operation: 'showName', idempotencyKey: ids.next(), input },
      { partner: partners.partner(changed.id) },
      async ({ partner }) => {
        if (!partner) return refuse('NOT_FOUND', ['partner']);
        const writes = await nameWrites(desk, partner);
        left = writes.length;
        return ok({ entity: partner, writes: left > 0 ? [...partners.hold(partner), ...writes] : [] });
      },
    );
    if (!round.ok) return round;
  }
  return ok(changed);
};
