import type { Outcome, Write } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import type { DomainEvent } from '../events.ts';
import { conflict, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { SurveyAction, SurveyFailure } from './failures.ts';
import { surveyPolicy } from './policy.ts';
import type { SurveyDesk } from './ports.ts';
import type { Survey } from './survey.ts';
import { reachedSurvey, visibleSurvey } from './visible-survey.ts';

/** What every action on a survey names: which one, and the version that was seen. */
export interface SurveyActionInput extends CommandInput {
  readonly survey: string;
  readonly version: number;
}

/** What an action makes of a survey. */
interface Acted {
  readonly changes: Partial<Survey>;
  readonly event: DomainEvent;
  readonly writes?: readonly Write[];
}

/**
 * One action on one survey in use: found, within the viewer's reach, at the version seen; then `change` says what
 * becomes of it. Head and event are written in one transaction with what else the action writes.
 */
export const actOnSurvey = <C extends SurveyAction>(
  { viewer, surveys, commands }: SurveyDesk,
  operation: C,
  input: SurveyActionInput,
  change: (survey: Survey) => Result<Acted, SurveyFailure<C>> | Promise<Result<Acted, SurveyFailure<C>>>,
): Promise<Result<Outcome<Survey>, SurveyFailure<C> | SurveyFailure<'archiveSurvey'>>> => {
  type Answer = Result<{ entity: Survey; writes: readonly Write[] }, SurveyFailure<C> | SurveyFailure<'archiveSurvey'>>;
  return commands.run(
    { operation, idempotencyKey: input.idempotencyKey, input },
    { survey: surveys.survey(input.survey) },
    async (seen): Promise<Answer> => {
      const survey = reachedSurvey(viewer, surveyPolicy[operation], seen.survey);
      if (!survey) return refuse('NOT_FOUND', ['survey']);
      if (survey.version !== input.version) return conflict(survey.version);
      if (survey.archived) return refuse('ARCHIVED', ['survey']);
      const acted = await change(survey);
      if (!acted.ok) return acted;
      const { changes, event, writes = [] } = acted.value;
      const after: Survey = { ...survey, ...changes, version: survey.version + 1 };
      return ok({ entity: after, writes: [...surveys.save(survey, after, event), ...writes] });
    },
    (seen) => visibleSurvey(viewer, surveyPolicy.survey, seen.survey),
  );
};
