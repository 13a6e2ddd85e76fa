import type { MutationResolvers } from '../generated/types.ts';
import { answerMutation } from './answers/mutation.ts';
import { batchMutation } from './batches/mutation.ts';
import { brandMutation } from './brands/mutation.ts';
import { countyMutation } from './counties/mutation.ts';
import { feedbackMutation } from './feedback/mutation.ts';
import { figureMutation } from './figures/mutation.ts';
import { memberMutation } from './members/mutation.ts';
import { needMutation } from './needs/mutation.ts';
import { needsListMutation } from './needs-lists/mutation.ts';
import { partnerMutation } from './partners/mutation.ts';
import { peopleMutation } from './people/mutation.ts';
import { projectMutation } from './projects/mutation.ts';
import { resourceMutation } from './resources/mutation.ts';
import { surveyMutation } from './surveys/mutation.ts';
import { templateMutation } from './templates/mutation.ts';

/** Every field of Mutation, domain by domain. */
export const mutations: MutationResolvers = {
  ...countyMutation,
  ...memberMutation,
  ...peopleMutation,
  ...needMutation,
  ...needsListMutation,
  ...partnerMutation,
  ...resourceMutation,
  ...brandMutation,
  ...projectMutation,
  ...templateMutation,
  ...surveyMutation,
  ...batchMutation,
  ...feedbackMutation,
  ...answerMutation,
  ...figureMutation,
};
