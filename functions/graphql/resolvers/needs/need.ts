import { shanghaiDate } from '../../../domain/local-date.ts';
import { isOverdue } from '../../../domain/needs/need.ts';
import { visible } from '../../../domain/needs/visible.ts';
import { emptyPage } from '../../../domain/page.ts';
import { partnerPolicy } from '../../../domain/partners/policy.ts';
import { visiblePartner } from '../../../domain/partners/visible-partner.ts';
import { communityOf } from '../../community-of.ts';
import { connection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import type {
  HearNeedPayloadResolvers,
  NeedNoteResolvers,
  NeedResolvers,
  NeedSupporterResolvers,
  NeedTopicResolvers,
} from '../../generated/types.ts';
import { memberOf, signedIn } from '../../member-of.ts';
import { seesInside } from '../../sees-inside.ts';
import type { NeedSource } from './need-source.ts';

const textsOf = async (need: NeedSource, { desk }: Context) =>
  need.text === undefined ? desk.needs.getTexts(need.id) : need;

/** A need: its head is there already, long texts and neighbours are read where they are asked for. */
export const need: NeedResolvers = {
  community: ({ community: code }, _args, context) => communityOf(context, code),
  compound: ({ compound }, _args, { desk }) => (compound === null ? null : desk.counties.getCompound(compound)),
  text: async (source, _args, context) => (await textsOf(source, context))?.text ?? '',
  publicAnswer: async (source, _args, context) => (await textsOf(source, context))?.publicAnswer,
  category: ({ category }, _args, { desk }) => (category === null ? null : desk.counties.getCategory(category)),
  topic: ({ topic }, _args, { desk }) => (topic === null ? null : desk.needs.getTopic(topic)),
  heardBy: ({ heardBy }, _args, context) => memberOf(context, heardBy),
  requester: ({ requester }, _args, { desk }) => (requester === null ? null : desk.people.get(requester)),
  onBehalfOf: ({ onBehalfOf }, _args, { desk }) => (onBehalfOf === null ? null : desk.people.get(onBehalfOf)),
  overdue: (source, _args, { desk }) => isOverdue(source, shanghaiDate(desk.clock.now())),
  assignee: ({ assignee }, _args, context) => (assignee === null ? null : memberOf(context, assignee)),
  unit: ({ unit }, _args, { desk }) => (unit === null ? null : desk.counties.getUnit(unit)),
  partner: async ({ partner }, _args, context) =>
    partner === null
      ? null
      : visiblePartner(signedIn(context), partnerPolicy.partner, await context.desk.partners.getHead(partner)),
  mergedInto: async ({ mergedInto }, _args, context) =>
    mergedInto === null ? null : visible(signedIn(context), 'need', await context.desk.needs.getHead(mergedInto)),
  notes: async ({ id }, page, context) =>
    connection(seesInside(context) ? await context.desk.needs.listNotes(id, page) : emptyPage),
  history: async ({ id }, page, context) =>
    connection(seesInside(context) ? await context.desk.needs.listEvents(id, page) : emptyPage),
  supporters: async ({ id }, page, context) =>
    connection(seesInside(context) ? await context.desk.needs.listSupport(id, page) : emptyPage),
};

/** What came of hearing; on a retry only the id is known, so the need is read where it is selected. */
export const hearNeedPayload: HearNeedPayloadResolvers = {
  need: ({ id, entity }, _args, { desk }) => entity ?? (id === undefined ? null : desk.needs.getHead(id)),
};

/** Who wrote a note. */
export const needNote: NeedNoteResolvers = {
  by: ({ by }, _args, context) => memberOf(context, by),
};

/** Who asks for the same. */
export const needSupporter: NeedSupporterResolvers = {
  person: ({ person }, _args, { desk }) => (person === null ? null : desk.people.get(person)),
};

/** A topic: the community that asks for it is read where it is asked for. */
export const needTopic: NeedTopicResolvers = {
  community: ({ community: code }, _args, context) => communityOf(context, code),
};
