import { needPolicy } from '../../../domain/needs/policy.ts';
import { visible } from '../../../domain/needs/visible.ts';
import { reaches } from '../../../domain/policy.ts';
import { fivePartyOf, type NeedLink } from '../../../domain/projects/project.ts';
import { communityOf } from '../../community-of.ts';
import { connection, mapPage } from '../../connection.ts';
import type { Context } from '../../context.ts';
import type {
  EvaluationResolvers,
  ProjectNeedResolvers,
  ProjectPartnerResolvers,
  ProjectResolvers,
} from '../../generated/types.ts';
import { begunOr } from '../../look-ahead.ts';
import { memberOf, signedIn } from '../../member-of.ts';
import { partnerOf } from '../../partner-of.ts';
import type { ProjectSource } from './project-source.ts';

const textsOf = async (project: ProjectSource, { desk }: Context) =>
  project.names === undefined ? desk.projects.getTexts(project.id) : project;

/** A project: its head is there already, texts, lists and neighbours are read where they are asked for. */
export const project: ProjectResolvers = {
  community: ({ community: code }, _args, context) => communityOf(context, code),
  brand: ({ brand }, _args, { desk }) => (brand === null ? null : desk.brands.nearBrand(brand)),
  board: ({ board }, _args, { desk }) => (board === null ? null : desk.brands.nearBoard(board)),
  lead: ({ lead }, _args, context) => (lead === null ? null : memberOf(context, lead)),
  fiveParty: (source) => fivePartyOf(source),
  text: async (source, _args, context) => (await textsOf(source, context))?.text,
  place: async (source, _args, context) => (await textsOf(source, context))?.place,
  risks: async (source, _args, context) => (await textsOf(source, context))?.risks,
  goals: async (source, _args, context) => (await textsOf(source, context))?.goals,
  lines: async (source, _args, context) => (await textsOf(source, context))?.lines ?? [],
  returnReason: async (source, _args, context) => (await textsOf(source, context))?.returnReason,
  cancelReason: async (source, _args, context) => (await textsOf(source, context))?.cancelReason,
  needs: async ({ id, ahead }, page, context, info) => {
    const links = begunOr(ahead, info, () => context.desk.projects.listNeeds(id, page));
    const isSeen = ({ community }: NeedLink) => reaches(needPolicy.needs, signedIn(context), { region: community });
    return connection(await mapPage(await links, (link) => (isSeen(link) ? link : undefined)));
  },
  updates: async ({ id, ahead }, page, { desk }, info) =>
    connection(await begunOr(ahead, info, () => desk.projects.listUpdates(id, page))),
  publications: ({ id }, _args, { desk }) => desk.projects.listPublications(id),
  evaluation: ({ id, evaluationCount }, _args, { desk }) =>
    evaluationCount === 0 ? null : desk.projects.getEvaluation(id, evaluationCount),
  evaluations: async ({ id, ahead }, page, { desk }, info) =>
    connection(await begunOr(ahead, info, () => desk.projects.listEvaluations(id, page))),
  history: async ({ id, ahead }, page, { desk }, info) =>
    connection(await begunOr(ahead, info, () => desk.projects.listEvents(id, page))),
};

/** A partner of a project, as it is now. */
export const projectPartner: ProjectPartnerResolvers = {
  partner: ({ partner: id }, _args, context) => partnerOf(context, id),
};

/** An evaluation; each takes the place of the one before. */
export const evaluation: EvaluationResolvers = {
  by: ({ by }, _args, context) => memberOf(context, by),
  corrects: ({ number }) => (number === 1 ? null : number - 1),
};

/** A need of a project, as it is now. */
export const projectNeed: ProjectNeedResolvers = {
  need: async ({ need: id }, _args, context) =>
    visible(signedIn(context), 'need', await context.desk.needs.nearHead(id)),
};
