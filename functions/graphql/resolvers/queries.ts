import type { QueryResolvers } from '../generated/types.ts';
import { answerQuery } from './answers/query.ts';
import { batchQuery } from './batches/query.ts';
import { brandQuery } from './brands/query.ts';
import { countyQuery } from './counties/query.ts';
import { feedQuery } from './feed/query.ts';
import { figureQuery } from './figures/query.ts';
import { memberQuery } from './members/query.ts';
import { needQuery } from './needs/query.ts';
import { needsListQuery } from './needs-lists/query.ts';
import { partnerQuery } from './partners/query.ts';
import { peopleQuery } from './people/query.ts';
import { projectQuery } from './projects/query.ts';
import { resourceQuery } from './resources/query.ts';
import { nodeQuery } from './root/node.ts';
import { systemQuery } from './root/query.ts';
import { surveyQuery } from './surveys/query.ts';
import { templateQuery } from './templates/query.ts';

/** Every field of Query, domain by domain. */
export const queries: QueryResolvers = {
  ...systemQuery,
  ...nodeQuery,
  ...countyQuery,
  ...feedQuery,
  ...memberQuery,
  ...peopleQuery,
  ...needQuery,
  ...needsListQuery,
  ...partnerQuery,
  ...resourceQuery,
  ...brandQuery,
  ...projectQuery,
  ...templateQuery,
  ...answerQuery,
  ...surveyQuery,
  ...batchQuery,
  ...figureQuery,
};
