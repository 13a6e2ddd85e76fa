import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkQuestionnaire } from '../../../../functions/domain/surveys/check-questionnaire.ts';
import type { Question } from '../../../../functions/domain/surveys/questionnaire.ts';
import { type TypedQuestion, toldQuestion } from '../../../../functions/domain/surveys/typed-question.ts';
import { valueAt } from '../../../support/at-path.ts';
import { seenFrom, topics } from '../../../support/told-questions.ts';

const orLeftOut = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const rarely = <T>(good: fc.Arbitrary<T>, bad: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 12, arbitrary: good }, { weight: 1, arbitrary: bad });
const code = rarely(fc.constantFrom('AA', 'BB', 'CC', 'DD', 'EE', 'FF'), fc.constantFrom('a', '', 'toString'));
const words = rarely(fc.constantFrom('瑜伽', '摄影', ' 绘画 '), fc.constantFrom('', '\u0000'));
const topic = rarely(fc.constantFrom('yoga', 'dance', 'yogaNextDoor'), fc.constantFrom('far', 'none'));
const number = rarely(fc.integer({ min: 1, max: 5 }), fc.constantFrom(-1, 0, 301, 2_147_483_647));

const option = fc.record({ code, label: words, topics: orLeftOut(fc.array(topic, { maxLength: 2 })) });
const options = fc.uniqueArray(option, { selector: ({ code }) => code, minLength: 2, maxLength: 4 });
const condition = fc.record({
  question: code,
  anyOf: orLeftOut(fc.uniqueArray(code, { maxLength: 2 })),
  from: orLeftOut(number),
  to: orLeftOut(number),
});
const question: fc.Arbitrary<TypedQuestion> = fc
  .constantFrom('SINGLE', 'MULTIPLE', 'RANKING', 'RATING', 'NUMBER', 'DATE', 'TEXT')
  .chain((kind) =>
    fc.record({
      code,
      kind: fc.constant(kind),
      title: words,
      required: fc.boolean(),
      options: rarely<TypedQuestion['options']>(
        ['SINGLE', 'MULTIPLE', 'RANKING'].includes(kind) ? options : fc.constant([]),
        orLeftOut(options),
      ),
      min: kind === 'NUMBER' || kind === 'MULTIPLE' ? orLeftOut(number) : rarely(fc.constant(undefined), number),
      max: kind === 'DATE' || kind === 'SINGLE' ? rarely(fc.constant(undefined), number) : orLeftOut(number),
      unit: kind === 'NUMBER' ? orLeftOut(words) : rarely(fc.constant(undefined), words),
      condition: fc.option(condition, { nil: undefined, freq: 4 }),
    }),
  );
const form = fc.uniqueArray(question, { selector: ({ code }) => code, maxLength: 5 });

const check = (typed: readonly TypedQuestion[]) => checkQuestionnaire(typed.map(toldQuestion), seenFrom());

/** A question as it is shown, to be sent back: of topics the ids. */
const shown = ({ options, ...question }: Question): TypedQuestion => ({
  ...question,
  options: options.map(({ topics, ...option }) => ({ ...option, topics: topics.map(({ topic }) => topic) })),
});

test('a form is taken, and then comes to the same when it is sent back as it is shown; or refused at places that it has', () => {
  const seen = { taken: 0, refused: 0 };
  const settled = fc.property(form, (typed) => {
    const checked = check(typed);
    seen[checked.ok ? 'taken' : 'refused'] += 1;
    if (checked.ok) {
      expect(check(checked.value.map(shown))).toEqual(checked);
      return;
    }
    const { also = [], ...first } = checked.failure;
    for (const { field = [] } of [first, ...also]) {
      const [, place = '', part = ''] = field;
      expect(typed[Number(place)]).toBeDefined();
      expect(['code', 'kind', 'title', 'options', 'min', 'max', 'unit', 'condition']).toContain(part);
      if (part === 'options' && field.length > 3) {
        expect(valueAt(typed[Number(place)]?.options?.[Number(field[3])], field.slice(4, 5))).toBeDefined();
      }
    }
  });

  const run = () => fc.assert(settled, { seed: 20260901, numRuns: 3_000 });

  expect(run).not.toThrow();
  // A property that hardly ever meets one of both would say little.
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(300);
});

/** Two questions that are good but for their bounds, topics and condition, which are near to being so. */
const near = fc.integer({ min: 0, max: 6 });
const pair = fc
  .record({
    kind: fc.constantFrom('MULTIPLE', 'RATING', 'NUMBER'),
    low: near,
    high: near,
    from: orLeftOut(near),
    to: near,
  })
  .chain(({ kind, low, high, from, to }) => {
    const some = fc.array(fc.constantFrom('yoga', 'dance', 'yogaNextDoor'), { maxLength: 3 });
    return fc.tuple(some, fc.subarray(['AA', 'BB', 'CC'])).map(([topics, anyOf]): TypedQuestion[] => {
      const choices = kind === 'MULTIPLE' && ['AA', 'BB'].map((code) => ({ code, label: code, topics }));
      const bounds = { ...(kind !== 'RATING' && { min: low }), max: high };
      const good = { title: '您的看法？', required: true };
      return [
        { ...good, code: 'FIRST', kind, ...bounds, ...(choices && { options: choices }) },
        {
          ...good,
          code: 'THEN',
          kind: 'TEXT',
          condition: { question: 'FIRST', ...(choices ? { anyOf } : { from, to }) },
        },
      ];
    });
  });

const expectSound = (questions: readonly Question[]) => {
  for (const [place, { options, min, max, condition }] of questions.entries()) {
    expect(min ?? max ?? 0).toBeLessThanOrEqual(max ?? min ?? 0);
    for (const { topics: named } of options) {
      expect(new Set(named.map(({ community }) => community)).size).toBe(named.length);
      for (const { topic, community } of named) expect(topics.get(topic)?.community).toBe(community);
    }
    if (!condition) continue;
    const upon = questions.slice(0, place).find(({ code }) => code === condition.question);
    const codes = upon?.options.map((option) => option.code) ?? [];
    const [least, most] = [upon?.kind === 'RATING' ? 1 : (upon?.min ?? -1e10), upon?.max ?? 1e10];
    const [from, to] = [condition.from ?? least, condition.to ?? most];
    const isMet = codes.length > 0 ? condition.anyOf.some((one) => codes.includes(one)) : from <= to;
    expect([upon !== undefined, isMet, from >= least, to <= most]).toEqual([true, true, true, true]);
  }
};

test.for([
  ['any form', form],
  ['two questions that hang together', pair],
] as const)(
  'of %s that is taken every condition can be met, and every option stands for topics in sight',
  ([, forms]) => {
    let taken = 0;
    const sound = fc.property(forms, (typed) => {
      const checked = check(typed);
      if (!checked.ok) return;
      taken += 1;
      expectSound(checked.value);
    });

    const run = () => fc.assert(sound, { seed: 20260901, numRuns: 3_000 });

    expect(run).not.toThrow();
    expect(taken).toBeGreaterThan(300);
  },
);
