import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { supporterOf } from '../people/new-person.ts';
import { visiblePerson } from '../people/visible-person.ts';
import { ok, type Result } from '../result.ts';
import type { NeedActionInput } from './act.ts';
import type { NeedFailure } from './failures.ts';
import type { Need } from './need.ts';
import type { NeedDesk } from './ports.ts';
import { refusal } from './transitions.ts';
import { visible } from './visible.ts';

interface SupportNeedInput extends NeedActionInput {
  readonly person: string;
}

/** Writes down that somebody known asks for the same. One human being counts once, however often it is written. */
export const supportNeed = async (
  desk: NeedDesk,
  input: SupportNeedInput,
): Promise<Result<Outcome<Need>, NeedFailure<'supportNeed'>>> => {
  const { viewer, needs, people, commands, clock } = desk;
  const supporter = visiblePerson(viewer, await people.get(input.person));
  if (!supporter) return refuse('NOT_FOUND', ['person']);
  const digest = await supporterOf(desk, supporter);

  return commands.run(
    { operation: 'supportNeed', idempotencyKey: input.idempotencyKey, input },
    { need: needs.need(input.need), support: needs.supportedBy(input.need, digest) },
    (seen) => {
      const need = visible(viewer, 'supportNeed', seen.need);
      if (!need) return refuse('NOT_FOUND', ['need']);
      if (seen.support || need.supporter === digest) return ok({ entity: need, writes: [] });
      const refused = refusal(need, input.version, 'absorb');
      if (refused) return refused;
      const after: Need = { ...need, version: need.version + 1, supportCount: need.supportCount + 1 };
      const support = { digest, person: input.person, at: clock.now().toISOString() };
      const event = { type: 'need.supported', data: { channel: need.channel } } as const;
      return ok({ entity: after, writes: [...needs.save(need, after, event), ...needs.addSupport(need, support)] });
    },
    (seen) => visible(viewer, 'need', seen.need),
  );
};
