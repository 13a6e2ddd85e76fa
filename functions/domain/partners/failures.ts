import { type CommandFailure, commandFailures } from '../command.ts';
import type { Failure } from '../failure.ts';
import { contactFailures } from '../people/contact.ts';
import { textFailures } from '../text-check.ts';

const action = ['NOT_FOUND', 'CONFLICT', 'ARCHIVED'] as const;
const described = [
  'PARTNER_KIND_MISMATCH',
  'BAD_ORGANISATION_CODE',
  'ALREADY_PARTNER',
  'TOO_MANY_ENTRIES',
  ...textFailures,
] as const;

/** Every way in which each command about partners says no. */
export const partnerFailures = {
  registerPartner: ['NOT_FOUND', 'REGION_NOT_IN_FORCE', ...described, ...contactFailures, ...commandFailures],
  revisePartner: [...action, ...described, ...commandFailures],
  archivePartner: [...action, ...commandFailures],
  addPartnerContact: [
    ...action,
    'CONTACT_AMBIGUOUS',
    'TOO_MANY_CONTACTS',
    ...contactFailures,
    ...textFailures,
    ...commandFailures,
  ],
  removePartnerContact: ['NOT_FOUND', 'CONFLICT', ...commandFailures],
  signAgreement: [...action, 'BAD_DATES', ...textFailures, ...commandFailures],
  endAgreement: ['NOT_FOUND', 'CONFLICT', 'TOO_LATE', ...commandFailures],
  giveNameConsent: [...action, 'PARTNER_KIND_MISMATCH', ...commandFailures],
  withdrawNameConsent: ['NOT_FOUND', 'CONFLICT', 'PARTNER_KIND_MISMATCH', ...commandFailures],
} as const;

/** A command about partners, by its name in GraphQL. */
export type PartnerCommand = keyof typeof partnerFailures;

/** The failures that one command may answer with, so that it cannot answer with another. */
export type PartnerFailure<C extends PartnerCommand> = Failure<(typeof partnerFailures)[C][number]> | CommandFailure;
