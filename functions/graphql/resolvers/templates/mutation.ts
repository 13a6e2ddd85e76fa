import { archiveTemplate } from '../../../domain/templates/archive-template.ts';
import { makeTemplate } from '../../../domain/templates/make-template.ts';
import { shareTemplate } from '../../../domain/templates/share-template.ts';
import { acting } from '../../acting.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

/** What is done to templates. */
export const templateMutation = {
  makeTemplate: async (_source, { input }, context) =>
    payload(context, await makeTemplate(context.desk, input), async ({ id, entity }) => ({
      template: entity ?? (await context.desk.templates.get(id)),
    })),
  shareTemplate: acting('template')(shareTemplate),
  archiveTemplate: acting('template')(archiveTemplate),
} satisfies Partial<MutationResolvers>;
