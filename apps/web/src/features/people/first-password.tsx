import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice';

/** A password that was made for somebody, to be read out or written down now: it is never shown again. */
export function FirstPassword({
  title,
  lead,
  password,
  children,
}: {
  title: string;
  lead: string;
  password: string;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Notice answers tone="good" title={title} testId="first-password">
      {children}
      <p>{lead}</p>
      <p className="first-password" data-testid="password-made">
        {password}
      </p>
      <p>{t('people.firstNext')}</p>
    </Notice>
  );
}
