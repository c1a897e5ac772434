export type Locale = 'zh' | 'en';

/** The first of zh and en that an Accept-Language header prefers; zh when it names neither. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters
        .map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1])
        .find((value) => value !== undefined);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality), index };
    });
  const known = wanted.filter(({ language, quality }) => (language === 'zh' || language === 'en') && quality > 0);
  known.sort((a, b) => b.quality - a.quality || a.index - b.index);
  return (known[0]?.language as Locale | undefined) ?? 'zh';
}
