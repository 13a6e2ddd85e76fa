import type { Data } from '../client.ts';
import { words } from '../template-steps.ts';
import { input, query, type ValidCalls } from './valid-call.ts';

const on = ({ id, version }: Data) => ({ template: id, version });

/** How each operation about templates is called well. */
export const templateInputs = {
  template: async (ground) => [query({ id: (await ground.template()).id })],
  templates: () => [query()],
  sharedTemplates: () => [query()],
  makeTemplate: async (ground) => [input({ project: (await ground.project('EVALUATED')).id, ...words })],
  shareTemplate: async (ground) => [input({ ...on(await ground.template()), shared: true })],
  archiveTemplate: async (ground) => [input(on(await ground.template()))],
} satisfies Record<string, ValidCalls>;
