import type { Criterion, Evaluation } from '../domain/projects/evaluation.ts';
import type { Item } from './item.ts';
import { criteria } from './keys/projects.ts';
import { orNull, withoutNulls } from './optional.ts';

/** A criterion without what its key tells. */
export const criterionItem = ({ label, weight, archived, version }: Criterion) => ({
  label,
  weight,
  archived,
  version,
});

/** The criterion that an item holds. */
export const parseCriterion = (owner: string, item: Item): Criterion => {
  const { sk, label, weight, archived, version } = item as unknown as Criterion & { readonly sk: string };
  const code = sk.slice(criteria.length);
  return { id: `${owner}-criterion-${code}`, code, label, weight, archived, version };
};

/** An evaluation as it lies in the table; nothing of it is ever rewritten. */
export const evaluationItem = ({ satisfaction, ...evaluation }: Evaluation) =>
  withoutNulls({ ...evaluation, satisfaction: satisfaction.count > 0 ? satisfaction : null });

/** The evaluation that an item holds. */
export const parseEvaluation = (item: Item): Evaluation => {
  const { number, at, by, planned, reached, scores, total, satisfaction, summary } = item as unknown as Evaluation;
  return {
    number,
    at,
    by,
    planned: orNull(planned),
    reached,
    scores,
    total: orNull(total),
    satisfaction: satisfaction ?? { count: 0, sum: 0 },
    summary,
  };
};
