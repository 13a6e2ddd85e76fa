// Set phrases that the hotline and staff put around every matter: two titles that share only these share nothing.
const setPhrases =
  /来电|再次|第\d次|反映|投诉|举报|咨询|求助|催办|请求|要求|希望|建议|关于|有关|诉求|问题|情况|事宜|一事|至今|尚未|仍未|没有解决|处理|[的了吗呢吧请想]/gu;

const chineseDigits = '零一二三四五六七八九';

// Up to 99, as in buildings, entrances and floors; 两 is left alone, since it counts things and does not number them.
const chineseNumber = /([一二三四五六七八九])?(十)?([一二三四五六七八九])?(?=号|栋|幢|单元|层|楼|期|次)/gu;

const numberOf = (tens: string | undefined, ten: string | undefined, ones: string | undefined): string =>
  ten
    ? String((tens ? chineseDigits.indexOf(tens) : 1) * 10 + (ones ? chineseDigits.indexOf(ones) : 0))
    : [tens, ones].map((digit) => (digit ? chineseDigits.indexOf(digit) : '')).join('');

const fold = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(chineseNumber, (_match, tens?: string, ten?: string, ones?: string) => numberOf(tens, ten, ones))
    .replace(setPhrases, '');

/**
 * The pairs of neighbours in a title, by which two are compared. Full-width and case are folded, punctuation, spaces and
 * set phrases dropped. A number is one character, kept with its value: 3号楼, ３号楼 and 三号楼 are the same building,
 * 3号楼 and 5号楼 are not, and 12号楼 is no nearer to 2号楼 than to 7号楼.
 */
export const titleBigrams = (title: string): ReadonlySet<string> => {
  const characters = fold(title).match(/\d+|[\p{L}\p{M}]/gu) ?? [];
  const pairs = characters.slice(1).map((character, index) => `${characters[index]} ${character}`);
  return new Set(pairs.length > 0 ? pairs : characters);
};
