import type { Outcome } from '../command.ts';
import { isInForce } from '../counties/region.ts';
import type { CommandInput } from '../desk.ts';
import { formatId } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { reaches } from '../policy.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { checkQuestionnaire } from './check-questionnaire.ts';
import { copiedQuestions } from './copied-questions.ts';
import type { SurveyFailure } from './failures.ts';
import { namedTopics } from './named-topics.ts';
import { surveyPolicy } from './policy.ts';
import type { SurveyDesk } from './ports.ts';
import type { Survey } from './survey.ts';
import { tooLarge } from './too-large.ts';
import { type TypedQuestion, toldQuestion } from './typed-question.ts';
import { visibleSurvey } from './visible-survey.ts';

interface CreateSurveyInput extends CommandInput {
  readonly region: string;
  readonly title: string;
  /** Another survey, whose newest questionnaire is taken over. */
  readonly copyOf?: string | null | undefined;
  readonly questions?: readonly TypedQuestion[] | null | undefined;
}

/** Makes a survey with its first questionnaire: as told, as another one's newest, or empty yet. */
export const createSurvey = async (
  { viewer, clock, ids, commands, counties, needs, surveys }: SurveyDesk,
  input: CreateSurveyInput,
): Promise<Result<Outcome<Survey>, SurveyFailure<'createSurvey'>>> => {
  const { region, copyOf, questions } = input;
  const title = checkText(['title'], input.title, 'title');
  if (!title.ok) return title;
  if (copyOf != null && questions != null) return refuse('SURVEY_SOURCE_AMBIGUOUS', ['copyOf']);
  const told = (questions ?? []).map(toldQuestion);
  const refused = tooLarge(told);
  if (refused) return refused;

  const reads = {
    ...(region !== viewer.owner && { region: counties.region(region) }),
    ...(copyOf != null && { source: surveys.survey(copyOf) }),
  };
  return commands.run(
    { operation: 'createSurvey', idempotencyKey: input.idempotencyKey, input },
    reads,
    async (seen) => {
      const there = region === viewer.owner || seen.region !== undefined;
      if (!there || !reaches(surveyPolicy.createSurvey, viewer, { region })) return refuse('NOT_FOUND', ['region']);
      if (seen.region && !isInForce(seen.region, shanghaiDate(clock.now()))) {
        return refuse('REGION_NOT_IN_FORCE', ['region']);
      }
      const source = visibleSurvey(viewer, surveyPolicy.survey, seen.source);
      if (copyOf != null && !source) return refuse('NOT_FOUND', ['copyOf']);
      const first = source
        ? ok(copiedQuestions(await surveys.getQuestionnaire(source.id, source.questionnaire), region))
        : checkQuestionnaire(told, { region, topics: await namedTopics(needs, told), earlierKinds: {} });
      if (!first.ok) return first;
      const survey: Survey = {
        id: formatId(viewer.owner, 'survey', ids.next()),
        version: 1,
        region,
        title: title.value,
        questionnaire: 1,
        locked: false,
        batchCounts: {},
        archived: false,
        createdAt: clock.now().toISOString(),
      };
      const data = { region, questions: first.value.length, copyOf: source?.id ?? null };
      const questionnaire = { survey: survey.id, number: 1, questions: first.value, earlierKinds: {} };
      return ok({
        entity: survey,
        writes: surveys.add(survey, questionnaire, { type: 'survey.created', data }),
      });
    },
  );
};
