import { tokenOf } from '../domain/entity-id.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { SurveyStore } from '../domain/surveys/ports.ts';
import type { Survey } from '../domain/surveys/survey.ts';
import { put, putNew, putVersion, readOf } from './action.ts';
import { parseEvent, putEvent } from './event-write.ts';
import type { Item } from './item.ts';
import { eventKey } from './keys/feed.ts';
import { history } from './keys/owner.ts';
import * as keys from './keys/surveys.ts';
import { list } from './list.ts';
import { ownOf } from './own-item.ts';
import { parseQuestionnaire, questionnaireItem } from './questionnaire-item.ts';
import type { StoreSite } from './store-site.ts';
import { parseSurvey, surveyItem } from './survey-item.ts';

/** Surveys of one county, as `keys/surveys.ts` lays them out. */
export const createSurveyStore = ({ table, loader, cursors }: StoreSite): SurveyStore => {
  const { owner } = table;
  const token = (id: string) => tokenOf(id, 'survey');
  const keyOf = (id: string) => keys.survey(owner, token(id));
  const versionKey = (id: string, number: number) => keys.questionnaire(owner, token(id), number);
  const own = ownOf(owner, parseSurvey);
  const ownVersion = (survey: string) => (item: Item | undefined) => {
    const found = item && parseQuestionnaire(owner, item);
    return found?.survey === survey ? found : undefined;
  };
  const event = ({ id, version, region }: Survey, happened: DomainEvent) =>
    putEvent({ owner, id, version, region, key: eventKey(keyOf(id), version) }, happened);

  return {
    survey: (id) => readOf(keyOf(id), own(id)),
    questionnaire: (survey, number) => readOf(versionKey(survey, number), ownVersion(survey)),

    add: (survey, questionnaire, created) => [
      putNew(surveyItem(owner, survey)),
      putNew(questionnaireItem(owner, questionnaire)),
      event(survey, created),
    ],
    save: (before, after, happened) => [putVersion(surveyItem(owner, after), before), event(after, happened)],
    saveQuestionnaire: (questionnaire) => [put(questionnaireItem(owner, questionnaire))],

    get: async (id) => own(id)(await loader.load(keyOf(id))),
    near: async (id) => own(id)(await loader.near(keyOf(id))),
    getQuestionnaire: async (survey, number) => ownVersion(survey)(await loader.load(versionKey(survey, number))),
    listOfRegion: (region, page) =>
      list(
        table,
        cursors,
        {
          index: 'g1',
          pk: keys.regionSurveys(owner, region),
          descending: true,
          keyOf: (sort) => keys.survey(owner, sort),
          parse: (item) => parseSurvey(owner, item),
        },
        page,
      ),
    listEvents: (id, page) =>
      list(table, cursors, { pk: keys.surveyPartition(owner, token(id)), prefix: history, parse: parseEvent }, page),
  };
};
