import { sendGrant } from '../../members/send-grant.ts';
import type { DemoBatch } from '../demo-survey.ts';
import { readAnswers } from '../read-surveys.ts';
import { programmeDate } from './demo-day.ts';
import { demoMembers } from './demo-members.ts';
import { sendAnswers } from './send-answers.ts';
import type { SurveyStage } from './survey-stage.ts';

interface Standing {
  readonly id: string;
  readonly version: number;
  readonly state: 'DRAFT' | 'OPEN' | 'CLOSING' | 'CLOSED';
}

interface Known {
  readonly survey: { readonly batches: { readonly nodes: readonly Standing[] } };
}

interface Done {
  readonly batch: Standing;
}

const fields = 'batch { id version state }';
const document = 'query ($id: ID!) { survey(id: $id) { batches(first: 100) { nodes { id version state } } } }';

/** The one that was planned as the so-many-th, from 0: the list has the newest first. */
const find = async ({ staff }: SurveyStage, survey: string, place: number) =>
  (await staff.ask<Known>(document, { id: survey })).survey.batches.nodes.at(-1 - place);

const granted = 'query ($id: ID!) { batch(id: $id) { collectors(first: 100) { nodes { role } } } }';

interface Granted {
  readonly batch: { readonly collectors: { readonly nodes: readonly object[] } };
}

const missCollectors = async ({ staff }: SurveyStage, { id }: Standing, { collectors }: DemoBatch) =>
  (await staff.ask<Granted>(granted, { id })).batch.collectors.nodes.length < collectors;

const collectorsOf = (
  { county, access }: SurveyStage,
  { id }: Standing,
  place: number,
  { communities, collectors }: DemoBatch,
  isNew: boolean,
) =>
  Promise.all(
    Array.from({ length: collectors }, async (_, number) => {
      const subject = demoMembers.collector(communities[0] ?? '', place, number);
      const member = { owner: county.code, issuer: access.issuer, subject, name: `入户调查员${number + 1}` };
      if (isNew) await sendGrant(county.admin, { ...member, role: 'COLLECTOR', scope: id });
      return access.as(county.code, subject);
    }),
  );

/** Plans, opens, asks and closes one batch, from wherever it stands; one without answers stays open. Answers its id. */
export const loadBatch = async (
  stage: SurveyStage,
  survey: string,
  place: number,
  batch: DemoBatch,
): Promise<string> => {
  const { staff, now } = stage;
  const { communities, ways, rankOpen } = batch;
  const [opensOn, closesOn] = [batch.opensOn, batch.closesOn].map((day) =>
    typeof day === 'number' ? programmeDate(day, now) : day,
  );
  const act = async (mutation: string, input: object) => (await staff.act<Done>(mutation, input, fields)).batch;

  const planned = { survey, communities, opensOn, closesOn, ways, rankOpen };
  let standing = (await find(stage, survey, place)) ?? (await act('planBatch', planned));
  const { id } = standing;
  if (standing.state === 'DRAFT') standing = await act('openBatch', { batch: id, version: standing.version });
  if (standing.state === 'CLOSED') return id;
  const collectors = await collectorsOf(stage, standing, place, batch, await missCollectors(stage, standing, batch));
  if (batch.answers === null) return id;
  if (standing.state === 'OPEN') await sendAnswers(staff, collectors, { id, communities }, readAnswers(batch.answers));
  await act('closeBatch', { batch: id, version: standing.version });
  return id;
};
