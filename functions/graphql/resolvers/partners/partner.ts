import { emptyPage } from '../../../domain/page.ts';
import { partnerPolicy } from '../../../domain/partners/policy.ts';
import { visiblePartner } from '../../../domain/partners/visible-partner.ts';
import { visiblePerson } from '../../../domain/people/visible-person.ts';
import { mayCall, regionsOf } from '../../../domain/policy.ts';
import { resourcePolicy } from '../../../domain/resources/policy.ts';
import { connection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import type { AgreementResolvers, PartnerResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';
import type { PartnerSource } from './partner-source.ts';

const textsOf = async ({ id, about, skills, credentials }: PartnerSource, { desk }: Context) =>
  skills === undefined ? desk.partners.getTexts(id) : { about, skills, credentials };

const personOf = async (context: Context, id: string) =>
  visiblePerson(signedIn(context), await context.desk.people.get(id));

/** A partner: its head is there already, long texts and neighbours are read where they are asked for. */
export const partner: PartnerResolvers = {
  home: ({ region }, _args, { desk }) => (region === desk.owner ? null : desk.counties.getRegion(region)),
  person: ({ person }, _args, context) => (person === null ? null : personOf(context, person)),
  contacts: async ({ contacts }, _args, context) => {
    const persons = await Promise.all(contacts.map((contact) => personOf(context, contact)));
    return persons.filter((person) => person !== undefined);
  },
  agreements: async ({ id }, page, { desk }) => connection(await desk.partners.listAgreements(id, page)),
  resources: async ({ id }, page, context) => {
    const scopes = regionsOf(resourcePolicy.resources, signedIn(context));
    return connection(scopes.length === 0 ? emptyPage : await context.desk.resources.listOfPartner(id, scopes, page));
  },
  about: async (source, _args, context) => (await textsOf(source, context))?.about,
  skills: async (source, _args, context) => (await textsOf(source, context))?.skills ?? [],
  credentials: async (source, _args, context) => (await textsOf(source, context))?.credentials ?? [],
  history: async ({ id }, page, { viewer, desk }) =>
    connection(mayCall(partnerPolicy.partners, viewer) ? await desk.partners.listEvents(id, page) : emptyPage),
};

/** With whom something was agreed. */
export const agreement: AgreementResolvers = {
  partner: async ({ partner: id }, _args, context) =>
    visiblePartner(signedIn(context), partnerPolicy.partner, await context.desk.partners.getHead(id)),
};
