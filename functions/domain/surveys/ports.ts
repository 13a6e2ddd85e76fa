import type { Read, Write } from '../command.ts';
import type { DomainEvent, StoredEvent } from '../events.ts';
import type { NeedDesk } from '../needs/ports.ts';
import type { Page, PageRequest } from '../page.ts';
import type { RegionCode } from '../region-code.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Survey } from './survey.ts';

/** Surveys of one county, with every version of their questionnaires. */
export interface SurveyStore {
  survey(id: string): Read<Survey | undefined>;
  questionnaire(survey: string, number: number): Read<Questionnaire | undefined>;

  /** Head, first questionnaire and event. */
  add(survey: Survey, questionnaire: Questionnaire, event: DomainEvent): Write[];
  /** Head and event. */
  save(before: Survey, after: Survey, event: DomainEvent): Write[];
  /** In the transaction of its survey's version, so that of two who write one is refused. */
  saveQuestionnaire(questionnaire: Questionnaire): Write[];

  get(id: string): Promise<Survey | undefined>;
  /** A survey beside something else; it may be a second old. */
  near(id: string): Promise<Survey | undefined>;
  /** Nothing where there is none of that number. */
  getQuestionnaire(survey: string, number: number): Promise<Questionnaire | undefined>;
  /** Those of exactly this region, newest first, archived ones too. */
  listOfRegion(region: RegionCode, page: PageRequest): Promise<Page<Survey>>;
  listEvents(id: string, page: PageRequest): Promise<Page<StoredEvent>>;
}

/** Where surveys are written; their options name topics of needs. */
export interface SurveyDesk extends NeedDesk {
  readonly surveys: SurveyStore;
}
