import { visibleBatch } from '../../../domain/batches/visible-batch.ts';
import { formatId, kindOf } from '../../../domain/entity-id.ts';
import { needPolicy } from '../../../domain/needs/policy.ts';
import { visible } from '../../../domain/needs/visible.ts';
import { visibleList } from '../../../domain/needs-lists/visible-list.ts';
import { partnerPolicy } from '../../../domain/partners/policy.ts';
import { visiblePartner } from '../../../domain/partners/visible-partner.ts';
import { visiblePerson } from '../../../domain/people/visible-person.ts';
import { mayCall } from '../../../domain/policy.ts';
import { visibleProject } from '../../../domain/projects/visible-project.ts';
import { resourcePolicy } from '../../../domain/resources/policy.ts';
import { visibleResource } from '../../../domain/resources/visible-resource.ts';
import { surveyPolicy } from '../../../domain/surveys/policy.ts';
import { visibleSurvey } from '../../../domain/surveys/visible-survey.ts';
import { templatePolicy } from '../../../domain/templates/policy.ts';
import type { Context } from '../../context.ts';
import type { NodeResolvers, QueryResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';

type Find = (context: Context, id: string) => Promise<{ readonly id: string } | undefined>;

const finders: Readonly<
  Record<
    string,
    {
      readonly type:
        | 'Need'
        | 'Person'
        | 'Unit'
        | 'Compound'
        | 'Member'
        | 'NeedTopic'
        | 'Partner'
        | 'Resource'
        | 'Brand'
        | 'ServiceBoard'
        | 'Project'
        | 'Template'
        | 'NeedsList'
        | 'Survey'
        | 'Batch';
      readonly find: Find;
    }
  >
> = {
  need: {
    type: 'Need',
    find: async (context, id) => visible(signedIn(context), 'need', await context.desk.needs.get(id)),
  },
  person: {
    type: 'Person',
    find: async (context, id) => visiblePerson(signedIn(context), await context.desk.people.get(id)),
  },
  partner: {
    type: 'Partner',
    find: async (context, id) =>
      visiblePartner(signedIn(context), partnerPolicy.partner, await context.desk.partners.get(id)),
  },
  resource: {
    type: 'Resource',
    find: async (context, id) =>
      visibleResource(signedIn(context), resourcePolicy.resource, await context.desk.resources.get(id)),
  },
  unit: { type: 'Unit', find: ({ desk }, id) => desk.counties.getUnit(id) },
  compound: { type: 'Compound', find: ({ desk }, id) => desk.counties.getCompound(id) },
  brand: { type: 'Brand', find: ({ desk }, id) => desk.brands.getBrand(id) },
  board: { type: 'ServiceBoard', find: ({ desk }, id) => desk.brands.getBoard(id) },
  project: {
    type: 'Project',
    find: async (context, id) => visibleProject(signedIn(context), 'project', await context.desk.projects.get(id)),
  },
  template: {
    type: 'Template',
    async find({ viewer, desk }, id) {
      const found = await desk.templates.get(id);
      return mayCall(templatePolicy.template, viewer) ? found : undefined;
    },
  },
  survey: {
    type: 'Survey',
    find: async (context, id) =>
      visibleSurvey(signedIn(context), surveyPolicy.survey, await context.desk.surveys.get(id)),
  },
  list: {
    type: 'NeedsList',
    find: async (context, id) => visibleList(signedIn(context), 'needsList', await context.desk.needsLists.getHead(id)),
  },
  batch: {
    type: 'Batch',
    find: async (context, id) => visibleBatch(signedIn(context), 'batch', await context.desk.batches.get(id)),
  },
  topic: { type: 'NeedTopic', find: ({ desk }, id) => desk.needs.getTopic(id) },
  member: {
    type: 'Member',
    // Colleagues know one another; a resident knows nobody by an id but oneself.
    async find({ viewer, desk }, id) {
      const found = await desk.members.get(id);
      const own = viewer.kind === 'member' && found?.id === formatId(desk.owner, 'member', viewer.digest);
      return own || mayCall(needPolicy.toDo, viewer) ? found : undefined;
    },
  },
};

/** Finds anything by its id. What has no kind costs the same read as what has one and finds the same nothing. */
export const nodeQuery: Pick<QueryResolvers, 'node'> = {
  node: async (_source, { id }, context) => {
    const { find } = finders[kindOf(id) ?? ''] ?? { find: ({ desk }: Context) => desk.counties.getUnit(id) };
    return (await find(context, id)) as never;
  },
};

/** Which type a found thing is of: its id says so. */
export const node: Pick<NodeResolvers, '__resolveType'> = {
  __resolveType: ({ id }: { readonly id: string }) => finders[kindOf(id) ?? '']?.type ?? 'Unit',
};
