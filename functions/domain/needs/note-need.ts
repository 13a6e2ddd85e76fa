import type { Outcome } from '../command.ts';
import { conflict, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import type { NeedActionInput } from './act.ts';
import type { NeedFailure } from './failures.ts';
import type { Need } from './need.ts';
import { newNote } from './new-note.ts';
import type { NeedDesk } from './ports.ts';
import { visible } from './visible.ts';

interface NoteNeedInput extends NeedActionInput {
  readonly text: string;
}

/** Writes an internal remark, in any state: what was tried, what was found. The asker never sees it. */
export const noteNeed = async (
  desk: NeedDesk,
  input: NoteNeedInput,
): Promise<Result<Outcome<Need>, NeedFailure<'noteNeed'>>> => {
  const { viewer, needs, commands } = desk;
  const text = checkText(['text'], input.text, 'note');
  if (!text.ok) return text;

  return commands.run(
    { operation: 'noteNeed', idempotencyKey: input.idempotencyKey, input },
    { need: needs.need(input.need) },
    (seen) => {
      const need = visible(viewer, 'noteNeed', seen.need);
      if (!need) return refuse('NOT_FOUND', ['need']);
      if (need.version !== input.version) return conflict(need.version);
      const note = newNote(desk, 'NOTE', text.value);
      const after: Need = { ...need, version: need.version + 1 };
      const event = { type: 'need.noted', data: { note: note.id } } as const;
      return ok({ entity: after, writes: [...needs.save(need, after, event), ...needs.addNote(need, note)] });
    },
    (seen) => visible(viewer, 'need', seen.need),
  );
};
