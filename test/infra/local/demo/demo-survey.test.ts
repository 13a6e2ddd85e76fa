import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shanghaiDate } from '../../../../functions/domain/local-date.ts';
import { readAnswers, readSurveys } from '../../../../infra/local/demo/read-surveys.ts';

const [survey] = readSurveys('331004').surveys;
const batches = (survey?.batches ?? []).map((batch) => ({
  ...batch,
  said: batch.answers === null ? [] : readAnswers(batch.answers),
}));
const all = batches.flatMap(({ said }) => said);

describe('the survey of Luqiao', () => {
  it('asks for the courses of the story, and was answered by more than 200 households the third time', () => {
    const courses = survey?.questions.find(({ code }) => code === 'COURSES')?.options?.map(({ label }) => label);

    expect(courses).toEqual(expect.arrayContaining(['瑜伽', '摄影课', '绘画课', '小主持人', '腰鼓课', '下棋']));
    expect(batches.map(({ said }) => said.length > 200)).toEqual([false, false, true, false]);
  });

  it('has answers to its questions only, with options that they have', () => {
    const options = new Map(survey?.questions.map(({ code, options = [] }) => [code, options.map((one) => one.code)]));
    const stray = all.flatMap(({ values }) =>
      Object.entries(values).filter(([question, value]) => {
        const known = options.get(question);
        return !known || (known.length > 0 && ![value].flat().every((code) => known.includes(String(code))));
      }),
    );

    expect(stray).toEqual([]);
  });

  it('has each household once in a batch, on a day of its period, with a collector that it had', () => {
    for (const { said, opensOn, closesOn, collectors } of batches) {
      const doors = said.map(({ household, serial }) => household ?? serial);
      const days = said.map(({ at }) => shanghaiDate(new Date(at)));

      expect(new Set(doors).size).toBe(doors.length);
      expect(days.filter((day) => day < String(opensOn) || day > String(closesOn))).toEqual([]);
      expect(said.filter(({ collector }) => collector < 1 || collector > collectors)).toEqual([]);
    }
  });
});

describe('the README of the demo', () => {
  it('tells how many answered, and how', () => {
    const readme = readFileSync('infra/local/demo/README.md', 'utf8');
    const cells = (name: string): number[] =>
      (readme.match(new RegExp(`^\\| ${name} \\|(.*)\\|$`, 'm'))?.[1] ?? '').split('|').map(Number);
    const by = (how: string) => batches.map(({ said }) => said.filter((answer) => answer.how === how).length);

    expect(cells('answers')).toEqual(batches.map(({ said }) => said.length));
    expect([cells('at the door'), cells('by the code on a sheet'), cells('keyed in from paper')]).toEqual(
      ['DOOR', 'CODE', 'PAPER'].map(by),
    );
    expect(cells('collectors')).toEqual(batches.map(({ collectors }) => collectors));
  });
});
