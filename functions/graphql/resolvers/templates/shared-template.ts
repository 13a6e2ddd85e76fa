import type { SharedTemplateResolvers } from '../../generated/types.ts';

/** What a county shares: its head is there already, the texts are read where they are asked for. */
export const sharedTemplate: SharedTemplateResolvers = {
  text: async ({ id }, _args, { desk }) => (await desk.templates.getSharedTexts(id))?.text,
  steps: async ({ id }, _args, { desk }) => (await desk.templates.getSharedTexts(id))?.steps ?? [],
  lines: async ({ id }, _args, { desk }) => (await desk.templates.getSharedTexts(id))?.lines ?? [],
  risks: async ({ id }, _args, { desk }) => (await desk.templates.getSharedTexts(id))?.risks,
  evidence: async ({ id }, _args, { desk }) => (await desk.templates.getSharedTexts(id))?.evidence ?? '',
};
