import type { Resolvers } from '../generated/types.ts';
import { scalars } from '../scalars.ts';
import { answer, ownAnswer } from './answers/answer.ts';
import { answerMutation } from './answers/mutation.ts';
import { answerQuery } from './answers/query.ts';
import { batch, batchesOfSurvey, collectorPace } from './batches/batch.ts';
import { batchMutation } from './batches/mutation.ts';
import { publicBatch } from './batches/public-batch.ts';
import { batchQuery } from './batches/query.ts';
import { brand, serviceBoard } from './brands/brand.ts';
import { brandMutation } from './brands/mutation.ts';
import { brandQuery } from './brands/query.ts';
import { community, compound, county, region, township } from './counties/county.ts';
import { countyMutation } from './counties/mutation.ts';
import { countyQuery } from './counties/query.ts';
import { feedback, feedbackOfNeed, feedbackOfProject, feedbackOfPublicProject } from './feedback/feedback.ts';
import { feedbackMutation } from './feedback/mutation.ts';
import { auditEntry, grant, member, viewerInfo } from './members/member.ts';
import { memberMutation } from './members/mutation.ts';
import { memberQuery } from './members/query.ts';
import { needMutation } from './needs/mutation.ts';
import { hearNeedPayload, need, needNote, needSupporter, needTopic } from './needs/need.ts';
import { needQuery } from './needs/query.ts';
import { listedNeed, listedOption, needsListEntry, needsListSource } from './needs-lists/list-entry.ts';
import { needsListMutation } from './needs-lists/mutation.ts';
import { countedBatch, entryMove, needsList, needsListInputs, needsListVersion } from './needs-lists/needs-list.ts';
import { originOfProject, projectOrigin } from './needs-lists/project-origin.ts';
import { publicNeedsList, publicScorePart } from './needs-lists/public-list.ts';
import { needsListQuery } from './needs-lists/query.ts';
import { partnerMutation } from './partners/mutation.ts';
import { agreement, partner } from './partners/partner.ts';
import { partnerQuery } from './partners/query.ts';
import { peopleMutation } from './people/mutation.ts';
import { person } from './people/person.ts';
import { peopleQuery } from './people/query.ts';
import { projectMutation } from './projects/mutation.ts';
import { evaluation, project, projectNeed, projectPartner } from './projects/project.ts';
import { projectsOfBoard, projectsOfNeed, projectsOfPartner } from './projects/projects-of.ts';
import { publicProject } from './projects/public-project.ts';
import { projectQuery } from './projects/query.ts';
import { commitment, commitmentsOfProject } from './resources/commitment.ts';
import { resourceMutation } from './resources/mutation.ts';
import { resourceQuery } from './resources/query.ts';
import { resource } from './resources/resource.ts';
import { historyEvent } from './root/history-event.ts';
import { node, nodeQuery } from './root/node.ts';
import { systemQuery } from './root/query.ts';
import { surveyMutation } from './surveys/mutation.ts';
import { surveyQuery } from './surveys/query.ts';
import { questionOption, survey } from './surveys/survey.ts';
import { templateMutation } from './templates/mutation.ts';
import { templateQuery } from './templates/query.ts';
import { sharedTemplate } from './templates/shared-template.ts';
import { template, templateOfProject } from './templates/template.ts';

/** Every resolver by the type and field that it resolves. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: {
    ...systemQuery,
    ...nodeQuery,
    ...countyQuery,
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
  },
  Mutation: {
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
  },
  Node: node,
  HistoryEvent: historyEvent,
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
  OwnAnswer: ownAnswer,
  Brand: brand,
  ServiceBoard: { ...serviceBoard, ...projectsOfBoard },
  Project: { ...project, ...originOfProject, ...templateOfProject, ...commitmentsOfProject, ...feedbackOfProject },
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
};
