import { reaches, regionsOf } from '../policy.ts';
import type { Member } from '../viewer.ts';
import type { Answer } from './answer.ts';
import { answerPolicy } from './policy.ts';
import type { AnswerFilter } from './ports.ts';

type Operation = 'answers' | 'withdrawAnswer' | 'reviewAnswer';

/** The answer, if a grant reaches its community, or the viewer collects in its batch and took it down; else there is none. */
export const visibleAnswer = (viewer: Member, operation: Operation, answer: Answer | undefined): Answer | undefined => {
  if (!answer) return undefined;
  const { community: region, batch, collector } = answer;
  const inReach = reaches(answerPolicy[operation], viewer, { region });
  const own = collector === viewer.digest && reaches(answerPolicy[operation], viewer, { batch });
  return inReach || own ? answer : undefined;
};

/** Which of a batch's answers are visible so, for a list. */
export const shownIn = (viewer: Member, batch: string): Pick<AnswerFilter, 'regions' | 'collector'> => ({
  regions: regionsOf(answerPolicy.answers, viewer),
  collector: reaches(answerPolicy.answers, viewer, { batch }) ? viewer.digest : null,
});
