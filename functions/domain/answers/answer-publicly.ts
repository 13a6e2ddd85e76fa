import type { PublicBatch } from '../batches/public-batch.ts';
import type { Outcome, Write } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { refuse } from '../failure.ts';
import { badIdempotencyKey } from '../idempotency-key.ts';
import type { FocusGroup } from '../people/person.ts';
import { ok, type Result } from '../result.ts';
import type { Answer } from './answer.ts';
import type { GivenValue } from './check-values.ts';
import type { AnswerFailure } from './failures.ts';
import { type Holder, heldBy } from './held-by.ts';
import type { AnswerIntakeDesk } from './ports.ts';
import { takeAnswer } from './take-answer.ts';

interface AnswerPubliclyInput extends CommandInput, Holder {
  readonly county: string;
  readonly batch: string;
  readonly community?: string | null | undefined;
  readonly answers: readonly GivenValue[];
  readonly focusGroups?: readonly FocusGroup[] | null | undefined;
}

type Failures = AnswerFailure<'answerPublicly'>;

/** The community from which the answer comes: a code tells it, else whoever answers does where there are several. */
const communityOf = (
  { householdCodes }: AnswerIntakeDesk,
  { id, communities }: PublicBatch,
  { code, community: told }: AnswerPubliclyInput,
): Result<string, Failures> => {
  const known = code == null ? (told ?? undefined) : householdCodes.read(id, communities, code)?.community;
  if (code != null && known === undefined) return refuse('NOT_FOUND', ['code']);
  const [only = '', ...others] = communities;
  if (known === undefined) return others.length > 0 ? refuse('COMMUNITY_MISSING', ['community']) : ok(only);
  const fits = communities.includes(known) && (told == null || told === known);
  return fits ? ok(known) : refuse('NOT_FOUND', ['community']);
};

/**
 * Whoever holds a household's code, or a token of their own making, answers without a token of the county. `desk` is
 * undefined where the county is none of this deployment; that, a suspended county and a batch that is none are told alike.
 */
export const answerPublicly = async (
  desk: AnswerIntakeDesk | undefined,
  input: AnswerPubliclyInput,
): Promise<Result<Outcome<Answer>, Failures>> => {
  const badKey = badIdempotencyKey(input.idempotencyKey);
  if (badKey) return badKey;
  const holder = heldBy(input.batch, input);
  if (!holder.ok) return holder;
  if (!desk) return refuse('NOT_FOUND', ['batch']);
  // Before any look: codes are guessed by looking.
  if (!(await desk.countAttempt())) return refuse('RATE_LIMITED');

  const { answers, publicBatches, publicNeeds } = desk;
  const { held, slot: slotIn } = holder.value;
  const slot = slotIn(answers);
  const operation = 'answerPublicly';
  type Answered = Result<{ entity: Answer; writes: readonly Write[] }, Failures>;
  return desk.commandsOf(operation, held).run(
    { operation, idempotencyKey: input.idempotencyKey, input },
    {
      countyWorks: publicNeeds.countyWorks,
      batch: publicBatches.batch(input.batch),
      questions: publicBatches.questions(input.batch),
      given: answers.given(input.batch, slot),
    },
    ({ countyWorks, batch, questions, given }): Answered => {
      if (!countyWorks || !batch) return refuse('NOT_FOUND', ['batch']);
      const community = communityOf(desk, batch, input);
      if (!community.ok) return community;
      const focusGroups = input.focusGroups ?? [];
      const who = { slot, community: community.value, focusGroups, collector: null, paper: false, person: null };
      const way = input.code == null ? 'OPEN' : 'HOUSEHOLD_CODE';
      return takeAnswer(
        desk,
        { batch, questions, given },
        { ...who, way, answers: input.answers, collectedAt: undefined },
      );
    },
    (seen) => seen.given,
  );
};
