import { refuse } from '../failure.ts';
import { ok } from '../result.ts';
import { plainAddress } from './plain-address.ts';
import type { AnswerDesk } from './ports.ts';
import { slotOf } from './slot-of.ts';
import { slotOfCode } from './slot-of-code.ts';

/** By what a collector knows who answers: exactly one of the three. */
export interface Respondent {
  /** An address within the community; it is made into a digest and never kept. */
  readonly household?: string | null | undefined;
  /** The code on the household's sheet. */
  readonly code?: string | null | undefined;
  readonly person?: string | null | undefined;
  /** Needed with an address, which means nothing without it. */
  readonly community?: string | null | undefined;
}

/** The place in a batch of whoever answered a collector, before anything is read. */
export const collectedFrom = async (
  { answers, secrets }: Pick<AnswerDesk, 'answers' | 'secrets'>,
  batch: string,
  { household, code, person, community }: Respondent,
) => {
  if ([household, code, person].filter((one) => one != null).length !== 1) return refuse('RESPONDENT_AMBIGUOUS');
  if (code != null) return ok({ slot: slotOfCode(answers, batch, code), person: undefined });
  if (person != null) return ok({ slot: await slotOf(secrets, batch, { person }), person });
  if (community == null) return refuse('COMMUNITY_MISSING', ['community']);
  const address = plainAddress(household ?? '');
  if (!address.ok) return address;
  const slot = await slotOf(secrets, batch, { household: address.value, community });
  return ok({ slot, person: undefined });
};
