import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import type { DomainEvent } from '../events.ts';
import { conflict, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { TemplateFailure } from './failures.ts';
import type { TemplateDesk } from './ports.ts';
import type { Template } from './template.ts';

/** What every change of a template names: which one, and the version that was seen. */
export interface TemplateChangeInput extends CommandInput {
  readonly template: string;
  readonly version: number;
}

/** One change of a template in use; where all is as it should be already, nothing is written. */
export const changeTemplate = (
  { templates, commands }: TemplateDesk,
  operation: 'shareTemplate' | 'archiveTemplate',
  input: TemplateChangeInput,
  changes: Partial<Pick<Template, 'shared' | 'archived'>>,
  event: DomainEvent,
): Promise<Result<Outcome<Template>, TemplateFailure<'shareTemplate' | 'archiveTemplate'>>> =>
  commands.run(
    { operation, idempotencyKey: input.idempotencyKey, input },
    { template: templates.template(input.template) },
    ({ template }) => {
      if (!template) return refuse('NOT_FOUND', ['template']);
      if (template.version !== input.version) return conflict(template.version);
      if (template.archived) return refuse('ARCHIVED', ['template']);
      const after: Template = { ...template, ...changes, version: template.version + 1 };
      const same = after.shared === template.shared && after.archived === template.archived;
      return same
        ? ok({ entity: template, writes: [] })
        : ok({ entity: after, writes: templates.save(template, after, event) });
    },
    ({ template }) => template,
  );
