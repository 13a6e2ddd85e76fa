import type { RegionCode } from '../region-code.ts';
import type { Question, QuestionOption } from '../surveys/questionnaire.ts';
import type { CountedAnswer } from './counted-answer.ts';
import type { CommunityVotes, GroupCounts, TopicVotes } from './topic-votes.ts';

/** An option that stands for a topic, with where it was asked. */
interface Standing {
  readonly topic: string;
  readonly question: string;
  readonly option: string;
}

const isChosen = ({ values }: CountedAnswer, { question, option }: Standing): boolean => {
  const value = values[question];
  return value === option || (typeof value === 'object' && value.includes(option));
};

const standingIn = (community: RegionCode, questions: readonly Question[]): readonly Standing[] => {
  const topicsOf = ({ topics }: QuestionOption) => topics.filter((named) => named.community === community);
  return questions.flatMap(({ code: question, options }) =>
    options.flatMap((option) => topicsOf(option).map(({ topic }) => ({ topic, question, option: option.code }))),
  );
};

/** Counts answers by the set of groups of whoever gave them, in an order that does not depend on theirs. */
const byGroups = (voters: readonly CountedAnswer[]): GroupCounts =>
  [...Map.groupBy(voters, ({ focusGroups }) => [...new Set(focusGroups)].sort().join(' '))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, all]) => ({ groups: [...new Set(all[0]?.focusGroups)].sort(), count: all.length }));

/** What the valid answers from one community say of its topics: each votes once for a topic, whatever options it chose. */
export const countVotes = (
  questions: readonly Question[],
  community: RegionCode,
  valid: readonly CountedAnswer[],
): CommunityVotes => {
  const here = valid.filter((answer) => answer.community === community);
  const [open, known] = [here.filter(({ way }) => way === 'OPEN'), here.filter(({ way }) => way !== 'OPEN')];
  const topics = [...Map.groupBy(standingIn(community, questions), ({ topic }) => topic)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([topic, options]): TopicVotes => {
      const voted = (answer: CountedAnswer) => options.some((standing) => isChosen(answer, standing));
      return {
        topic,
        votes: byGroups(known.filter(voted)),
        open: byGroups(open.filter(voted)),
        options: options.map((standing) => ({
          question: standing.question,
          option: standing.option,
          count: here.filter((answer) => isChosen(answer, standing)).length,
        })),
      };
    });
  return { community, valid: known.length, open: open.length, topics };
};
