import type { DemoSurvey, DemoSurveys } from '../demo-survey.ts';
import { staffOf } from './county-stage.ts';
import { loadBatch } from './load-batch.ts';
import { loadNeedsList } from './load-needs-list.ts';
import { setUpTopics } from './set-up-topics.ts';
import type { SurveyStage } from './survey-stage.ts';
import { topicNames, typedQuestions } from './typed-survey.ts';

interface Known {
  readonly surveys: { readonly nodes: readonly { readonly id: string; readonly title: string }[] };
}

const document = 'query ($region: RegionCode!) { surveys(region: $region, first: 100) { nodes { id title } } }';

const makeSurvey = async ({ county, staff }: SurveyStage, survey: DemoSurvey): Promise<string> => {
  const { region, title } = survey;
  const topics = await setUpTopics(staffOf(county, region), region, topicNames(survey));
  const input = { region, title, questions: typedQuestions(survey, topics) };
  return (await staff.act<{ readonly survey: { readonly id: string } }>('createSurvey', input, 'survey { id }')).survey
    .id;
};

/**
 * Asks what the files say was asked: makes each survey, runs its batches and closes those that have answers, then ranks
 * what was said. A survey is found again by its title, a batch by its place, a list by its period.
 */
export const loadSurveys = async (
  stage: Omit<SurveyStage, 'staff'>,
  { surveys, lists }: DemoSurveys,
): Promise<void> => {
  const batches: string[] = [];
  for (const survey of surveys) {
    const staff = staffOf(stage.county, survey.region);
    const known = (await staff.ask<Known>(document, { region: survey.region })).surveys.nodes;
    const id = known.find(({ title }) => title === survey.title)?.id ?? (await makeSurvey({ ...stage, staff }, survey));
    for (const [place, batch] of survey.batches.entries())
      batches.push(await loadBatch({ ...stage, staff }, id, place, batch));
  }
  for (const list of lists)
    await loadNeedsList({ ...stage, staff: staffOf(stage.county, list.community) }, list, batches);
};
