import { isCode } from '../domain/code.ts';
import { tokenOf } from '../domain/entity-id.ts';
import type { ProjectStore } from '../domain/projects/ports.ts';
import { putNew, putVersion, readOf } from './action.ts';
import { criterionItem, evaluationItem, parseCriterion, parseEvaluation } from './evaluation-item.ts';
import { putEvent } from './event-write.ts';
import { everyItem } from './every-item.ts';
import { sharedEventKey } from './keys/feed.ts';
import { feedbackOf, feedbacks } from './keys/feedback.ts';
import * as keys from './keys/projects.ts';
import { list } from './list.ts';
import type { StoreSite } from './store-site.ts';

type Evaluating =
  | 'criterion'
  | 'saveCriterion'
  | 'listCriteria'
  | 'listCriteriaInForce'
  | 'addEvaluation'
  | 'getEvaluation'
  | 'listEvaluations'
  | 'sumRatings';

/** Evaluations under their projects, and the criteria in the county's catalogue. */
export const createProjectEvaluations = ({ table, loader, cursors }: StoreSite): Pick<ProjectStore, Evaluating> => {
  const { owner } = table;
  const criterionKey = (code: string) => keys.criterion(owner, isCode(code) ? code : '-');
  const criteria = { pk: criterionKey('').pk, prefix: keys.criteria };

  return {
    criterion: (code) => readOf(criterionKey(code), (item) => item && parseCriterion(owner, item)),
    saveCriterion(before, after, event) {
      const key = criterionKey(after.code);
      return [
        putVersion({ ...key, ...criterionItem(after) }, before),
        putEvent({ owner, id: after.id, version: after.version, key: sharedEventKey(key, after.version) }, event),
      ];
    },
    listCriteria: (page) => list(table, cursors, { ...criteria, parse: (item) => parseCriterion(owner, item) }, page),
    async listCriteriaInForce() {
      const all = (await everyItem(table, criteria)).map((item) => parseCriterion(owner, item));
      return all.filter(({ archived }) => !archived);
    },

    addEvaluation: ({ id }, evaluation) => [
      putNew({ ...keys.evaluation(owner, tokenOf(id, 'project'), evaluation.number), ...evaluationItem(evaluation) }),
    ],
    async getEvaluation(id, number) {
      const item = await loader.load(keys.evaluation(owner, tokenOf(id, 'project'), number));
      return item && parseEvaluation(item);
    },
    async sumRatings(id) {
      const given = await everyItem(table, { pk: feedbackOf(owner, tokenOf(id, 'project')), prefix: feedbacks });
      return { count: given.length, sum: given.reduce((sum, { rating }) => sum + Number(rating), 0) };
    },
    // Beside a project, so at half the units and up to a second late.
    listEvaluations: (id, page) =>
      list(
        table,
        cursors,
        {
          pk: keys.projectPartition(owner, tokenOf(id, 'project')),
          prefix: keys.evaluations,
          descending: true,
          eventually: true,
          parse: parseEvaluation,
        },
        page,
      ),
  };
};
