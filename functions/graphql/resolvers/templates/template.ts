import { visibleProject } from '../../../domain/projects/visible-project.ts';
import type { Context } from '../../context.ts';
import type { ProjectResolvers, TemplateResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';
import type { TemplateSource } from './template-source.ts';

const textsOf = async (template: TemplateSource, { desk }: Context) =>
  template.evidence === undefined ? desk.templates.getTexts(template.id) : template;

/** A template: its head is there already, texts and the project that it came from are read where they are asked for. */
export const template: TemplateResolvers = {
  project: async ({ project: id }, _args, context) =>
    visibleProject(signedIn(context), 'project', await context.desk.projects.nearHead(id)),
  text: async (source, _args, context) => (await textsOf(source, context))?.text,
  steps: async (source, _args, context) => (await textsOf(source, context))?.steps ?? [],
  lines: async (source, _args, context) => (await textsOf(source, context))?.lines ?? [],
  risks: async (source, _args, context) => (await textsOf(source, context))?.risks,
  evidence: async (source, _args, context) => (await textsOf(source, context))?.evidence ?? '',
};

/** What a project was started from. Whoever sees projects sees templates. */
export const templateOfProject: Pick<ProjectResolvers, 'template'> = {
  template: ({ template: id }, _args, { desk }) => (id === null ? null : desk.templates.nearHead(id)),
};
