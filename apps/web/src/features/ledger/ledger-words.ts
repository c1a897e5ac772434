import { useTranslation } from 'react-i18next';
import { readAccount } from './account-names';

/** The fund has a word of its own; a merchant is shown by its number. */
export function usePartyWord(): (party: string) => string {
  const { t } = useTranslation();
  return (party) => (party === 'FUND' ? t('account.theFund') : party);
}

/** An account's code in words. */
export function useAccountWord(): (code: string) => string {
  const { t } = useTranslation();
  const party = usePartyWord();
  return (code) => {
    const { kind, name } = readAccount(code);
    if (kind === null) return name;
    return kind === 'care_pool' ? t('account.care_pool') : t(`account.${kind}`, { name: party(name) });
  };
}
