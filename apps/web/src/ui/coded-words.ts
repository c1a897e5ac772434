import { useTranslation } from 'react-i18next';

/** Words for codes a community may add to; a code without a word is shown as it is. */
export function useCodedWord(): (group: 'kind' | 'tag' | 'programme' | 'trade', code: string) => string {
  const { t, i18n } = useTranslation();
  return (group, code) => {
    const key = `${group}.${code.toLowerCase()}`;
    return i18n.exists(key) ? t(key as 'kind.cut') : code;
  };
}
