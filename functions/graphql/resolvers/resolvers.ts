import type { Resolvers } from '../generated/types.ts';
import { scalars } from '../scalars.ts';
import { answer, ownAnswer } from './answers/answer.ts';
import { batch, batchesOfSurvey, collectorPace } from './batches/batch.ts';
import { publicBatch } from './batches/public-batch.ts';
import { brand, serviceBoard } from './brands/brand.ts';
import { community, compound, county, region, township } from './counties/county.ts';
import { feedEvent, feedStatus, parkedEvent } from './feed/feed-event.ts';
import { feedback, feedbackOfNeed, feedbackOfProject, feedbackOfPublicProject } from './feedback/feedback.ts';
import { figureResolvers } from './figures/figure-resolvers.ts';
import { auditEntry, grant, member, viewerInfo } from './members/member.ts';
import { mutations } from './mutations.ts';
import { hearNeedPayload, need, needNote, needSupporter, needTopic } from './needs/need.ts';
import { listedNeed, listedOption, needsListEntry, needsListSource } from './needs-lists/list-entry.ts';
import { countedBatch, entryMove, needsList, needsListInputs, needsListVersion } from './needs-lists/needs-list.ts';
import { originOfProject, projectOrigin } from './needs-lists/project-origin.ts';
import { publicNeedsList, publicScorePart } from './needs-lists/public-list.ts';
import { agreement, partner } from './partners/partner.ts';
import { person } from './people/person.ts';
import { keptByStaff } from './projects/kept-by-staff.ts';
import { evaluation, project, projectNeed, projectPartner } from './projects/project.ts';
import { projectsOfBoard, projectsOfNeed, projectsOfPartner } from './projects/projects-of.ts';
import { publicProject } from './projects/public-project.ts';
import { queries } from './queries.ts';
import { commitment, commitmentsOfProject } from './resources/commitment.ts';
import { resource } from './resources/resource.ts';
import { historyEvent } from './root/history-event.ts';
import { node } from './root/node.ts';
import { figuresChange, needChange, needsListPublication, projectChange } from './subscriptions/changes.ts';
import { subscription } from './subscriptions/subscription.ts';
import { questionOption, survey } from './surveys/survey.ts';
import { sharedTemplate } from './templates/shared-template.ts';
import { template, templateOfProject } from './templates/template.ts';

/** Every resolver by the type and field that it resolves. */
export const resolvers: Omit<Resolvers, 'Subscription'> & { readonly Subscription: typeof subscription } = {
  ...scalars,
  Query: queries,
  Mutation: mutations,
  Subscription: subscription,
  Node: node,
  HistoryEvent: historyEvent,
  FeedEvent: feedEvent,
  FeedStatus: feedStatus,
  ParkedEvent: parkedEvent,
  Region: region,
  County: county,
  Township: township,
  Community: community,
  Compound: compound,
  ViewerInfo: viewerInfo,
  Member: member,
  Grant: grant,
  AuditEntry: auditEntry,
  Person: person,
  Partner: { ...partner, ...projectsOfPartner },
  Agreement: agreement,
  Resource: resource,
  Commitment: commitment,
  Need: { ...need, ...projectsOfNeed, ...feedbackOfNeed },
  HearNeedPayload: hearNeedPayload,
  NeedTopic: needTopic,
  NeedNote: needNote,
  NeedSupporter: needSupporter,
  NeedsList: needsList,
  NeedsListVersion: needsListVersion,
  NeedsListInputs: needsListInputs,
  NeedsListEntry: needsListEntry,
  NeedsListSource: needsListSource,
  ListedNeed: listedNeed,
  ListedOption: listedOption,
  CountedBatch: countedBatch,
  EntryMove: entryMove,
  PublicNeedsList: publicNeedsList,
  PublicScorePart: publicScorePart,
  ProjectOrigin: projectOrigin,
  Feedback: feedback,
  Answer: answer,
  ...figureResolvers,
  OwnAnswer: ownAnswer,
  Brand: brand,
  ServiceBoard: { ...serviceBoard, ...projectsOfBoard },
  Project: keptByStaff({
    ...project,
    ...originOfProject,
    ...templateOfProject,
    ...commitmentsOfProject,
    ...feedbackOfProject,
  }),
  ProjectPartner: projectPartner,
  ProjectNeed: projectNeed,
  Evaluation: evaluation,
  PublicProject: { ...publicProject, ...feedbackOfPublicProject },
  SharedTemplate: sharedTemplate,
  Template: template,
  Survey: { ...survey, ...batchesOfSurvey },
  Batch: batch,
  CollectorPace: collectorPace,
  PublicBatch: publicBatch,
  QuestionOption: questionOption,
  ProjectChange: projectChange,
  NeedChange: needChange,
  NeedsListPublication: needsListPublication,
  FiguresChange: figuresChange,
};
