import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../functions/domain/text.ts';

describe('cleanText', () => {
  it.each([
    ['a family joined by ZWJ', '👨‍👩‍👧‍👦'],
    ['a skin tone', '👍🏽'],
    ['a heart with VS16', '❤️'],
    ['flags', '🇨🇳🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a keycap', '3️⃣号楼'],
    ['a name beyond the first plane', '𠮷野𬱖'],
    ['an ideographic variation', '葛󠄀'],
    ['lines and tabs', '一、电梯\n\t二、路灯'],
  ])('keeps %s byte for byte', (_case, text) => {
    const cleaned = cleanText(text, { max: 100 });

    expect(cleaned).toEqual({ ok: true, value: text });
  });

  it.each([
    ['a null byte', 'a\u0000b', 'U+0000'],
    ['a bell', '\u0007', 'U+0007'],
    ['a carriage return of its own', 'a\rb', 'U+000D'],
    ['a control of the second range', '\u0085', 'U+0085'],
    ['a lone high surrogate', '好\ud842', 'U+D842'],
    ['a lone low surrogate', '\udfb7好', 'U+DFB7'],
    ['a noncharacter', '\ufdd0', 'U+FDD0'],
    ['the last of the first plane', '\uffff', 'U+FFFF'],
    ['the last of a high plane', '\u{1fffe}', 'U+1FFFE'],
    ['an override of direction', '账号\u202e321', 'U+202E'],
    ['an isolate of direction', '\u2066x', 'U+2066'],
    ['a form feed, even at the end', '好\f', 'U+000C'],
  ])('refuses %s and names it', (_case, text, codePoint) => {
    const cleaned = cleanText(text, { max: 100 });

    expect(cleaned).toEqual({ ok: false, reason: 'BAD_CHARACTER', codePoint });
  });

  it('trims, composes and unifies line ends', () => {
    const cleaned = cleanText('　 Cafe\u0301\r\n二楼 \n', { max: 100 });

    expect(cleaned).toEqual({ ok: true, value: 'Café\n二楼' });
  });

  it.each(['', ' \n\t　', '\u200b\u200d', '\ufeff', '\ufe0f'])('takes what shows nothing for empty (%j)', (text) => {
    const cleaned = cleanText(text, { max: 100 });

    expect(cleaned).toEqual({ ok: false, reason: 'EMPTY' });
  });

  it('counts code points, after trimming', () => {
    const cleaned = [cleanText(' 𠮷𠮷𠮷 ', { max: 3 }), cleanText('𠮷𠮷𠮷𠮷', { max: 3 })];

    expect(cleaned).toEqual([
      { ok: true, value: '𠮷𠮷𠮷' },
      { ok: false, reason: 'TOO_LONG' },
    ]);
  });

  it('never answers with anything but its own fixed point, within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => {
        const once = cleanText(text, { max: 40 });
        fc.pre(once.ok);
        const twice = cleanText(once.ok ? once.value : '', { max: 40 });

        expect(twice).toEqual(once);
        expect(once.ok && once.value.isWellFormed() && [...once.value].length <= 40).toBe(true);
      }),
    );
  });

  it('accepts whatever is made of visible graphemes, as it came but for composition', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('电', '梯', '𠮷', '👩🏽‍🦽', '❤️', '🇨🇳', 'é', '!'), { minLength: 1 }),
        (parts) => {
          const text = parts.join('');

          expect(cleanText(text, { max: 1000 })).toEqual({ ok: true, value: text });
        },
      ),
    );
  });

  it('refuses every text that a forbidden character was put into', () => {
    const forbidden = fc.constantFrom(
      '\u0000',
      '\u001b',
      '\u007f',
      '\u202a',
      '\u2069',
      '\ufdef',
      '\u{10ffff}',
      '\ud800',
    );

    fc.assert(
      fc.property(
        fc.stringMatching(/^[一-龥]{0,9}$/),
        forbidden,
        fc.stringMatching(/^[一-龥]{0,9}$/),
        (before, character, after) => {
          const cleaned = cleanText(`${before}${character}${after}`, { max: 1000 });

          expect(cleaned).toMatchObject({ ok: false, reason: 'BAD_CHARACTER' });
        },
      ),
    );
  });
});
