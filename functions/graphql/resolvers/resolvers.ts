import type { Resolvers } from '../generated/types.ts';
import { scalars } from '../scalars.ts';
import { brand, serviceBoard } from './brands/brand.ts';
import { brandMutation } from './brands/mutation.ts';
import { brandQuery } from './brands/query.ts';
import { community, compound, county, region, township } from './counties/county.ts';
import { countyMutation } from './counties/mutation.ts';
import { countyQuery } from './counties/query.ts';
import { feedback, feedbackOfNeed } from './feedback/feedback.ts';
import { feedbackMutation } from './feedback/mutation.ts';
import { auditEntry, grant, member, viewerInfo } from './members/member.ts';
import { memberMutation } from './members/mutation.ts';
import { memberQuery } from './members/query.ts';
import { needMutation } from './needs/mutation.ts';
import { hearNeedPayload, need, needEvent, needNote, needSupporter, needTopic } from './needs/need.ts';
import { needQuery } from './needs/query.ts';
import { peopleMutation } from './people/mutation.ts';
import { person } from './people/person.ts';
import { peopleQuery } from './people/query.ts';
import { node, nodeQuery } from './root/node.ts';
import { systemQuery } from './root/query.ts';

/** Every resolver by the type and field that it resolves. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: { ...systemQuery, ...nodeQuery, ...countyQuery, ...memberQuery, ...peopleQuery, ...needQuery, ...brandQuery },
  Mutation: {
    ...countyMutation,
    ...memberMutation,
    ...peopleMutation,
    ...needMutation,
    ...brandMutation,
    ...feedbackMutation,
  },
  Node: node,
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
  Need: { ...need, ...feedbackOfNeed },
  HearNeedPayload: hearNeedPayload,
  NeedTopic: needTopic,
  NeedNote: needNote,
  NeedEvent: needEvent,
  NeedSupporter: needSupporter,
  Feedback: feedback,
  Brand: brand,
  ServiceBoard: serviceBoard,
};
