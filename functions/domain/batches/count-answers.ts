import type { Question } from '../surveys/questionnaire.ts';
import type { AnswerCounts, Batch } from './batch.ts';
import { type CollectorPace, collectorPace } from './collector-pace.ts';
import { countQuestion } from './count-question.ts';
import { countVotes } from './count-votes.ts';
import type { CountedAnswer } from './counted-answer.ts';
import type { QuestionTally } from './question-tally.ts';
import type { CommunityVotes } from './topic-votes.ts';

/** Everything that a batch's answers came to: what is staged as the cells of a tally. */
export interface BatchCount {
  readonly counts: AnswerCounts;
  readonly questions: readonly QuestionTally[];
  readonly votes: readonly CommunityVotes[];
  readonly pace: readonly CollectorPace[];
}

/** Counts all answers of a batch, in whatever order they come. Only valid ones are in results and votes. */
export const countAnswers = (
  questions: readonly Question[],
  { communities }: Pick<Batch, 'communities'>,
  answers: readonly CountedAnswer[],
): BatchCount => {
  const valid = answers.filter(({ state }) => state === 'VALID');
  const inState = (wanted: CountedAnswer['state']) => answers.filter(({ state }) => state === wanted).length;
  return {
    counts: {
      valid: valid.length,
      open: valid.filter(({ way }) => way === 'OPEN').length,
      doubtful: inState('DOUBTFUL'),
      refused: inState('REFUSED'),
      withdrawn: inState('WITHDRAWN'),
    },
    questions: questions.map((question) => countQuestion(question, communities, valid)),
    votes: communities.map((community) => countVotes(questions, community, valid)),
    pace: collectorPace(answers),
  };
};
