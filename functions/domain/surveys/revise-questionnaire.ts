import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnSurvey, type SurveyActionInput } from './act.ts';
import { checkQuestionnaire } from './check-questionnaire.ts';
import type { SurveyFailure } from './failures.ts';
import { namedTopics } from './named-topics.ts';
import type { SurveyDesk } from './ports.ts';
import type { Survey } from './survey.ts';
import { tooLarge } from './too-large.ts';
import { type TypedQuestion, toldQuestion } from './typed-question.ts';

interface ReviseQuestionnaireInput extends SurveyActionInput {
  readonly questions: readonly TypedQuestion[];
}

/** Writes the newest questionnaire of a survey anew, as long as no batch has opened with it. */
export const reviseQuestionnaire = async (
  desk: SurveyDesk,
  input: ReviseQuestionnaireInput,
): Promise<Result<Outcome<Survey>, SurveyFailure<'reviseQuestionnaire'>>> => {
  const { needs, surveys } = desk;
  const told = input.questions.map(toldQuestion);
  const refused = tooLarge(told);
  if (refused) return refused;
  return actOnSurvey(desk, 'reviseQuestionnaire', input, async ({ id, region, questionnaire: number, locked }) => {
    if (locked) return refuse('QUESTIONNAIRE_LOCKED', ['survey'], { number });
    // Of which number the questionnaire is, only the survey's head says; the first has none before it.
    const [newest, topics] = await Promise.all([
      number === 1 ? undefined : surveys.getQuestionnaire(id, number),
      namedTopics(needs, told),
    ]);
    const earlierKinds = newest?.earlierKinds ?? {};
    const questions = checkQuestionnaire(told, { region, topics, earlierKinds });
    if (!questions.ok) return questions;
    return ok({
      changes: {},
      event: {
        type: 'survey.questionnaire-revised',
        data: { number, questions: questions.value.length },
      } as const,
      writes: surveys.saveQuestionnaire({ survey: id, number, questions: questions.value, earlierKinds }),
    });
  });
};
