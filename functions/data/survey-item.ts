import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { Survey } from '../domain/surveys/survey.ts';
import type { Item } from './item.ts';
import { lastPart } from './keys/owner.ts';
import { survey as surveyKey, surveyKeys } from './keys/surveys.ts';
import { withoutNulls } from './optional.ts';

/** A survey's head as it lies in the table: its id is in the key, nothing is stored that is false or empty. */
interface SurveyItem extends Pick<Survey, 'version' | 'region' | 'title' | 'questionnaire' | 'createdAt'> {
  readonly pk: string;
  readonly locked?: true;
  readonly batchCounts?: Survey['batchCounts'];
  readonly archived?: true;
}

/** The head's item, with its place among the surveys of its region. */
export const surveyItem = (owner: string, { id, locked, batchCounts, archived, ...fields }: Survey): Item => {
  const token = tokenOf(id, 'survey');
  return {
    ...surveyKey(owner, token),
    ...surveyKeys(owner, fields.region, token),
    ...withoutNulls({
      ...fields,
      locked: locked || null,
      batchCounts: Object.keys(batchCounts).length > 0 ? batchCounts : null,
      archived: archived || null,
    }),
  };
};

/** The survey that an item holds. */
export const parseSurvey = (owner: string, item: Item): Survey => {
  const stored = item as unknown as SurveyItem;
  return {
    id: formatId(owner, 'survey', lastPart(stored.pk)),
    version: stored.version,
    region: stored.region,
    title: stored.title,
    questionnaire: stored.questionnaire,
    locked: stored.locked ?? false,
    batchCounts: stored.batchCounts ?? {},
    archived: stored.archived ?? false,
    createdAt: stored.createdAt,
  };
};
