import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../../../functions/domain/people/mask.ts';

describe('a masked contact', () => {
  it.each([
    ['张三', '张**'],
    ['张三丰', '张**'],
    ['欧阳某某', '欧**'],
    ['阿依古丽·买买提', '阿**'],
    ['𠮷野', '𠮷**'],
    ['🌻向阳花', '🌻**'],
    ['居民001', '居**'],
    [' 张三', '张**'],
    ['', '****'],
  ])('shows of the name "%s" only %s', (name, expected) => {
    const shown = mask('name', name);

    expect(shown).toBe(expected);
  });

  it.each([
    ['13800001234', '138****1234'],
    ['+86 138-0000-1234', '138****1234'],
    ['0530-4680000', '****'],
    ['不详', '****'],
  ])('shows of the phone %s only %s', (phone, expected) => {
    const shown = mask('phone', phone);

    expect(shown).toBe(expected);
  });

  it.each([
    ['山东省菏泽市单县园艺街道黄楼社区示例小区3号楼2单元501', '山东省菏泽市单县园艺街道黄楼社区****'],
    ['黄楼社区　三号楼', '黄楼社区****'],
    ['某镇某村东头第二家', '某镇某村****'],
    ['示例小区3号楼501', '****'],
    ['３号楼５０１，黄楼社区', '****'],
    ['三单元五楼，黄楼社区', '****'],
    ['', '****'],
  ])('shows of the address "%s" only %s', (address, expected) => {
    const shown = mask('address', address);

    expect(shown).toBe(expected);
  });

  it.each([
    ['11010519491231002x', '1101**************'],
    ['110105194912310021', '****'],
  ])('shows of the ID number %s only %s', (idNumber, expected) => {
    const shown = mask('idNumber', idNumber);

    expect(shown).toBe(expected);
  });

  it('never shows more of a name than one code point, nor how long it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => name.trim() !== ''),
        (name) => {
          expect([...mask('name', name)]).toHaveLength(3);
          expect(mask('name', name).slice(-2)).toBe('**');
        },
      ),
    );
  });
});
