import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { formatId } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { reaches } from '../policy.ts';
import type { ProjectDesk } from '../projects/ports.ts';
import { ok, type Result } from '../result.ts';
import { checkWords, type TemplateWords } from './check-words.ts';
import type { TemplateFailure } from './failures.ts';
import { templatePolicy } from './policy.ts';
import type { Template, TemplateTexts } from './template.ts';

interface MakeTemplateInput extends CommandInput, TemplateWords {
  readonly project: string;
  readonly shared: boolean;
}

/**
 * Puts what worked into the library: what the project told of itself, what it reached, and how it was done. Nothing else
 * of the project is copied, so no place, day, partner, need or member is in a template.
 */
export const makeTemplate = async (
  { viewer, clock, ids, commands, projects, brands, templates }: ProjectDesk,
  input: MakeTemplateInput,
): Promise<Result<Outcome<Template>, TemplateFailure<'makeTemplate'>>> => {
  const words = checkWords(input);
  if (!words.ok) return words;
  const { title, steps, evidence } = words.value;

  return commands.run(
    { operation: 'makeTemplate', idempotencyKey: input.idempotencyKey, input },
    { project: projects.project(input.project), texts: projects.texts(input.project) },
    async ({ project, texts }) => {
      const within = project && reaches(templatePolicy.makeTemplate, viewer, { region: project.community });
      if (!within || !texts) return refuse('NOT_FOUND', ['project']);
      const { state, focusGroups, evaluationCount } = project;
      // Which evaluation is in force and which board it is stands on the project's head: one call more for both.
      const [evaluation, board] = await Promise.all([
        projects.getEvaluation(project.id, evaluationCount),
        project.board === null ? undefined : brands.getBoard(project.board),
      ]);
      if (!evaluation) return refuse('PROJECT_NOT_EVALUATED', ['project'], { state });
      const template: Template = {
        id: formatId(viewer.owner, 'template', ids.next()),
        version: 1,
        title,
        project: project.id,
        boardTheme: board?.theme ?? null,
        focusGroups,
        reached: evaluation.reached,
        total: evaluation.total,
        shared: input.shared,
        archived: false,
        madeAt: clock.now().toISOString(),
      };
      const { text, risks, lines } = texts;
      const body: TemplateTexts = { text, steps, lines, risks, evidence };
      const event = { type: 'template.made', data: { project: project.id, shared: input.shared } } as const;
      return ok({ entity: template, writes: templates.add(template, body, event) });
    },
  );
};
