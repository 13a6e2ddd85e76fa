import type { IndexKeys, Key } from '../item.ts';
import { fourDigits, head, type Owner } from './owner.ts';

/** A survey: head and every version of its questionnaire. */
export const surveyPartition = (owner: Owner, token: string): string => `${owner}#SURVEY#${token}`;
export const survey = (owner: Owner, token: string): Key => ({ pk: surveyPartition(owner, token), sk: head });
export const questionnaire = (owner: Owner, token: string, number: number): Key => ({
  pk: surveyPartition(owner, token),
  sk: `V#${fourDigits(number)}`,
});

/** The surveys of exactly one region, in the order in which they were made. */
export const regionSurveys = (owner: Owner, region: string): string => `${owner}#SURVEYS#${region}`;
export const surveyKeys = (owner: Owner, region: string, token: string): IndexKeys => ({
  g1pk: regionSurveys(owner, region),
  g1sk: token,
});
