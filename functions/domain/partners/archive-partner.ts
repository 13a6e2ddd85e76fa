import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnPartner, type PartnerActionInput } from './act.ts';
import type { PartnerFailure } from './failures.ts';
import type { Partner } from './partner.ts';
import type { PartnerDesk } from './ports.ts';

/** Takes a partner out of use: what it brought stays written down, and its code and person stay taken. */
export const archivePartner = (
  desk: PartnerDesk,
  input: PartnerActionInput,
): Promise<Result<Outcome<Partner>, PartnerFailure<'archivePartner'>>> =>
  actOnPartner(desk, 'archivePartner', input, {}, ({ archived, fiveParty }) =>
    archived
      ? refuse('ARCHIVED', ['partner'])
      : ok({ changes: { archived: true }, event: { type: 'partner.archived', data: { fiveParty } } }),
  );
