import type { Question, Questionnaire } from '../../functions/domain/surveys/questionnaire.ts';

const of = (count: number) => Array.from({ length: count }, (_, place) => place);

/** A questionnaire as counties ask one: every option of every third question stands for a topic of one community. */
export const storedQuestionnaire = (survey: string, community: string, questions: number): Questionnaire => ({
  survey,
  number: 1,
  earlierKinds: {},
  questions: of(questions).map((place): Question => {
    const kind = (['MULTIPLE', 'SINGLE', 'RATING'] as const)[place % 3] ?? 'SINGLE';
    return {
      code: `Q${String(place + 1).padStart(2, '0')}`,
      kind,
      title: `第${place + 1}题：您希望社区为居民开展哪些服务活动？`,
      required: true,
      options:
        kind === 'RATING'
          ? []
          : of(6).map((option) => ({
              code: `OPTION_${option + 1}`,
              label: '瑜伽与形体训练课程',
              topics:
                kind === 'MULTIPLE'
                  ? [
                      {
                        topic: `${community.slice(0, 6)}-topic-${String(place * 6 + option).padStart(26, '0')}`,
                        community,
                      },
                    ]
                  : [],
            })),
      min: null,
      max: kind === 'RATING' ? 5 : null,
      unit: null,
      condition: place === 4 ? { question: 'Q03', anyOf: [], from: null, to: 2 } : null,
    };
  }),
});
