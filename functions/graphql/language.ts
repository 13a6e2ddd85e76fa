/** The languages in which a refusal is told. */
export type Language = 'zh' | 'en';

/** Which language an `Accept-Language` header prefers: Chinese, unless English is named and weighs more (RFC 9110, 12.5.4). */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  const weight = (tag: string) => {
    const ranges = (acceptLanguage ?? '').toLowerCase().split(',');
    const weights = ranges
      .map((range) => range.trim().split(/\s*;\s*q=/))
      .filter(([name]) => name === tag || name?.startsWith(`${tag}-`))
      .map(([, q]) => (q === undefined ? 1 : Number(q) || 0));
    return Math.max(0, ...weights);
  };
  return weight('en') > weight('zh') ? 'en' : 'zh';
};
