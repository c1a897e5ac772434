import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MyAccountDocument } from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { ListStates } from '../../ui/list-states';
import { Notice } from '../../ui/notice';
import './access.css';
import { PasswordCard } from './password-card';
import { RecoveryCodes } from './recovery-codes';
import { SecondFactorCard } from './second-factor-card';
import { SessionsCard } from './sessions-card';

/** Who is signed in as me, my password and my second factor; where that is missing and must be there, nothing else. */
export default function AccountPage() {
  const { t } = useTranslation();
  const { mustSetUpSecondFactor, mustChangePassword } = useViewer();
  const read = useRead(MyAccountDocument, {});
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [changes, setChanges] = useState(0);
  const { refresh } = read;
  const changed = useCallback(() => {
    setChanges((before) => before + 1);
    refresh();
  }, [refresh]);
  const account = read.data?.myAccount;

  if (codes)
    return (
      <RecoveryCodes
        codes={codes}
        onKept={() => {
          setCodes(null);
          changed();
        }}
      />
    );
  return (
    <>
      <h1>{t('access.heading')}</h1>
      {mustSetUpSecondFactor ? (
        <Notice tone="wait" title={t('access.mustHeading')} testId="must-set-up">
          <p>{t('access.mustLead')}</p>
        </Notice>
      ) : mustChangePassword ? (
        <Notice tone="wait" title={t('access.mustChangeHeading')} testId="must-change-password">
          <p>{t('access.mustChangeLead')}</p>
        </Notice>
      ) : (
        <p className="muted">{t('access.lead')}</p>
      )}
      <ListStates read={read} present={account !== undefined} empty={false} emptyText="">
        {account && (
          <div className="access">
            <SecondFactorCard account={account} onCodes={setCodes} onChanged={changed} />
            {!mustSetUpSecondFactor && <PasswordCard hasPassword={account.hasPassword} onChanged={changed} />}
            {!mustSetUpSecondFactor && <SessionsCard changes={changes} />}
          </div>
        )}
      </ListStates>
    </>
  );
}
