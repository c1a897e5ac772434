import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import type { MyAccountQuery } from '../../graphql/generated';
import { useViewer } from '../../session/session';
import { Notice } from '../../ui/notice';
import { RemoveSecondFactor } from './remove-second-factor';
import { RenewCodes } from './renew-codes';
import { SetUpSecondFactor } from './set-up-second-factor';

const fewCodes = 3;

/** Whether there is a second factor, and the ways to set one up, get new codes on paper, and turn it off. */
export function SecondFactorCard({
  account,
  onCodes,
  onChanged,
}: {
  account: MyAccountQuery['myAccount'];
  onCodes: (codes: readonly string[]) => void;
  onChanged: () => void;
}) {
  const { t } = useTranslation();
  const { community } = useViewer();
  const [open, setOpen] = useState<'renew' | 'remove' | null>(null);
  const { secondFactorSetAt: setAt, recoveryCodesLeft: left } = account;
  return (
    <section className="card" aria-labelledby="factor-heading" data-testid="second-factor">
      <h2 id="factor-heading">{t('access.factorHeading')}</h2>
      <p className="strong" data-testid="second-factor-state">
        {setAt
          ? t('access.factorOn', { day: localTimeText(setAt, community.timezone).slice(0, 10) })
          : t('access.factorOff')}
      </p>
      {account.secondFactorRequired && <p className="muted">{t('access.factorRequired')}</p>}
      {!account.secondFactorOn && <p>{t('access.factorNowhere')}</p>}
      {account.secondFactorOn && !setAt && <SetUpSecondFactor hasPassword={account.hasPassword} onCodes={onCodes} />}
      {setAt && (
        <>
          {left <= fewCodes ? (
            <Notice tone="wait" title={t('access.codesFew', { count: left })} />
          ) : (
            <p>{t('access.codesLeft', { count: left })}</p>
          )}
          <div className="buttons">
            <button
              type="button"
              className="button"
              aria-expanded={open === 'renew'}
              onClick={() => setOpen(open === 'renew' ? null : 'renew')}
              data-testid="renew-codes"
            >
              {t('access.renew')}
            </button>
            <button
              type="button"
              className="button"
              aria-expanded={open === 'remove'}
              onClick={() => setOpen(open === 'remove' ? null : 'remove')}
              data-testid="remove-factor"
            >
              {t('access.remove')}
            </button>
          </div>
          {open === 'renew' && <RenewCodes onCodes={onCodes} />}
          {open === 'remove' && (
            <RemoveSecondFactor
              hasPassword={account.hasPassword}
              onRemoved={() => {
                setOpen(null);
                onChanged();
              }}
            />
          )}
        </>
      )}
    </section>
  );
}
