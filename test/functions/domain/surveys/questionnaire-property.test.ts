import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkQuestionnaire } from '../../../../functions/domain/surveys/check-questionnaire.ts';
import type { Question } from '../../../../functions/domain/surveys/questionnaire.ts';
import { type TypedQuestion, toldQuestion } from '../../../../functions/domain/surveys/typed-question.ts';
import { valueAt } from '../../../support/at-path.ts';
import { seenFrom, topics } from '../../../support/told-questions.ts';

const orLeftOut = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
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

test('what is taken can be asked: every condition can be met by an answer to a question before it, every topic is in sight', () => {
  const sound = fc.property(form, (typed) => {
    const checked = check(typed);
    for (const [place, { options, min, max, condition }] of (checked.ok ? checked.value : []).entries()) {
      if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
      for (const { topics: named } of options) {
        expect(new Set(named.map(({ community }) => community)).size).toBe(named.length);
        for (const { topic, community } of named) expect(topics.get(topic)?.community).toBe(community);
      }
      if (!condition) continue;
      const upon = (checked.ok ? checked.value : []).slice(0, place).find(({ code }) => code === condition.question);
      const codes = upon?.options.map((option) => option.code) ?? [];
      const [least, most] = [upon?.kind === 'RATING' ? 1 : (upon?.min ?? -1e9), upon?.max ?? 1e9];
      const isMeetable =
        codes.length > 0
          ? condition.anyOf.some((chosen) => codes.includes(chosen))
          : Math.max(least, condition.from ?? least) <= Math.min(most, condition.to ?? most);
      expect(isMeetable).toBe(true);
    }
  });

  const run = () => fc.assert(sound, { seed: 20260901, numRuns: 3_000 });

  expect(run).not.toThrow();
});
