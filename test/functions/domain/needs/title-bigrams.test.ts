import { describe, expect, it } from 'vitest';
import { titleBigrams } from '../../../../functions/domain/needs/title-bigrams.ts';

describe('the bigrams of a title', () => {
  it.each([
    ['full-width digits', '３号楼电梯停运', '3号楼电梯停运'],
    ['a number in Chinese', '十二号楼二单元电梯停运', '12号楼2单元电梯停运'],
    ['a tens number in Chinese', '二十号楼电梯停运', '20号楼电梯停运'],
    ['punctuation and spaces', '3号楼，电梯 停运！', '3号楼电梯停运'],
    ['case and width of letters', '小区ＷｉＦｉ太慢', '小区wifi太慢'],
    ["the hotline's set phrases", '来电反映3号楼电梯停运的问题', '3号楼电梯停运'],
  ])('are the same whatever the %s', (_case, typed, plain) => {
    const folded = titleBigrams(typed);

    expect(folded).toEqual(titleBigrams(plain));
  });

  it('tell one building from another, however many digits it has', () => {
    const [second, twelfth, seventh] = ['2号楼电梯', '12号楼电梯', '7号楼电梯'].map(titleBigrams);

    expect(second).not.toEqual(twelfth);
    expect(second?.size).toBe(4);
    expect([...(twelfth ?? [])].filter((pair) => second?.has(pair))).toEqual(
      [...(twelfth ?? [])].filter((pair) => seventh?.has(pair)),
    );
  });

  it('do not take a number for one where it is part of a word', () => {
    const folded = titleBigrams('五一放假');

    expect(folded).toContain('五 一');
  });

  it('are the character itself where there is but one, and none where there is nothing to compare', () => {
    const folded = [titleBigrams('灯'), titleBigrams('？！')].map((pairs) => [...pairs]);

    expect(folded).toEqual([['灯'], []]);
  });
});
