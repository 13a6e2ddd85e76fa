import { archiveTemplate } from '../../../domain/templates/archive-template.ts';
import { makeTemplate } from '../../../domain/templates/make-template.ts';
import { shareTemplate } from '../../../domain/templates/share-template.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

/** What is done to templates. */
export const templateMutation = {
  makeTemplate: async (_source, { input }, context) =>
    payload(context, await makeTemplate(context.desk, input), async ({ id, entity }) => ({
      template: entity ?? (await context.desk.templates.get(id)),
    })),
  shareTemplate: async (_source, { input }, context) =>
    payload(context, await shareTemplate(context.desk, input), ({ entity }) => ({ template: entity })),
  archiveTemplate: async (_source, { input }, context) =>
    payload(context, await archiveTemplate(context.desk, input), ({ entity }) => ({ template: entity })),
} satisfies Partial<MutationResolvers>;
