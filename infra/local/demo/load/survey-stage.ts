import type { Access } from '../../access/access.ts';
import type { Api } from '../../access/api.ts';
import type { CountyStage } from './county-stage.ts';

/** Where a survey is asked: its county, whoever runs it, and how somebody new comes in. */
export interface SurveyStage {
  readonly county: CountyStage;
  readonly access: Pick<Access, 'as' | 'issuer'>;
  /** The social worker of the survey's community. */
  readonly staff: Api;
  readonly now: Date;
}
