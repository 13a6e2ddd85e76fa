import type { PublicBatch } from '../batches/public-batch.ts';
import type { Outcome, Write } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { refuse } from '../failure.ts';
import type { FocusGroup, Person } from '../people/person.ts';
import { visiblePerson } from '../people/visible-person.ts';
import { reaches } from '../policy.ts';
import { ok, type Result } from '../result.ts';
import type { Answer } from './answer.ts';
import type { GivenValue } from './check-values.ts';
import { collectedFrom, type Respondent } from './collected-from.ts';
import type { AnswerFailure } from './failures.ts';
import { answerPolicy } from './policy.ts';
import type { AnswerDesk } from './ports.ts';
import { takeAnswer } from './take-answer.ts';
import { visibleAnswer } from './visible-answer.ts';

/** What somebody was told at a door, or found on a sheet of paper. */
interface CollectAnswerInput extends CommandInput, Respondent {
  readonly batch: string;
  readonly answers: readonly GivenValue[];
  readonly focusGroups?: readonly FocusGroup[] | null | undefined;
  readonly paper?: boolean | undefined;
  readonly collectedAt?: Date | null | undefined;
}

type Failures = AnswerFailure<'collectAnswer'>;

/** How far a phone's clock may go ahead of ours. */
const aheadAtMost = 5 * 60_000;

const mayCollect = ({ viewer }: AnswerDesk, batch: PublicBatch, communities: readonly string[]): boolean =>
  reaches(answerPolicy.collectAnswer, viewer, { batch: batch.id }) ||
  communities.some((region) => reaches(answerPolicy.collectAnswer, viewer, { region }));

/** The community from which the answer comes, if the viewer may collect there. */
const communityOf = (
  desk: AnswerDesk,
  batch: PublicBatch,
  { code, person: personId, community: told }: CollectAnswerInput,
  person: Person | undefined,
): Result<string, Failures> => {
  const field = [code != null ? 'code' : personId != null ? 'person' : 'community'];
  const household = code == null ? undefined : desk.householdCodes.read(batch.id, batch.communities, code);
  const known = code != null ? household?.community : personId != null ? person?.community : told;
  if (known == null) return refuse('NOT_FOUND', field);
  if (person && !batch.communities.includes(known)) return refuse('COMMUNITY_NOT_IN_BATCH', field);
  if (told != null && told !== known) return refuse('NOT_FOUND', ['community']);
  return batch.communities.includes(known) && mayCollect(desk, batch, [known]) ? ok(known) : refuse('NOT_FOUND', field);
};

/**
 * Takes down what a household or a registered person said at the door, or keys in what they wrote on paper, also hours
 * after it was said: its day must lie in the batch's period, and the batch must still be open when it arrives.
 */
export const collectAnswer = async (
  desk: AnswerDesk,
  input: CollectAnswerInput,
): Promise<Result<Outcome<Answer>, Failures>> => {
  const { viewer, answers, publicBatches, people, clock, commands } = desk;
  const { collectedAt, focusGroups, paper = false } = input;
  if (collectedAt && collectedAt.getTime() > clock.now().getTime() + aheadAtMost)
    return refuse('COLLECTED_IN_FUTURE', ['collectedAt']);
  const from = await collectedFrom(desk, input.batch, input);
  if (!from.ok) return from;
  const { slot, person: personId } = from.value;

  type Answered = Result<{ entity: Answer; writes: readonly Write[] }, Failures>;
  return commands.run(
    { operation: 'collectAnswer', idempotencyKey: input.idempotencyKey, input },
    {
      batch: publicBatches.batch(input.batch),
      questions: publicBatches.questions(input.batch),
      given: answers.given(input.batch, slot),
      ...(personId !== undefined && { person: people.person(personId) }),
    },
    ({ batch, questions, given, person: found }): Answered => {
      if (!batch || !mayCollect(desk, batch, batch.communities)) return refuse('NOT_FOUND', ['batch']);
      const person = visiblePerson(viewer, found);
      const community = communityOf(desk, batch, input, person);
      if (!community.ok) return community;
      return takeAnswer(
        desk,
        { batch, questions, given },
        {
          slot,
          way: 'DOOR_TO_DOOR',
          community: community.value,
          answers: input.answers,
          focusGroups: [...(person?.focusGroups ?? []), ...(focusGroups ?? [])],
          collector: viewer.digest,
          paper,
          person: person?.id ?? null,
          collectedAt: collectedAt ?? undefined,
        },
      );
    },
    // What lies there by now may be somebody else's: withdrawn, and answered anew at home.
    (seen) => visibleAnswer(viewer, 'answers', seen.given),
  );
};
