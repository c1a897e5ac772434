import { useTranslation } from 'react-i18next';
import type { CorrectionPartsFragment } from '../graphql/generated';

type Categories = 'adult' | 'elder_card' | 'minor';
const isCategory = (text: string): text is Categories => ['adult', 'elder_card', 'minor'].includes(text);

/** A correction in one line: 姓名:王秀 → 王秀英. */
export function useCorrectionText(): (
  correction: Pick<CorrectionPartsFragment, 'field' | 'before' | 'after'>,
) => string {
  const { t } = useTranslation();
  const shown = (text: string | null | undefined) =>
    !text ? t('privacy.nothing') : isCategory(text) ? t(`privacy.category.${text}`) : text;
  return ({ field, before, after }) =>
    t('privacy.change', {
      field: t(`privacy.correctable.${field}`),
      before: shown(before),
      after: shown(after),
    });
}
