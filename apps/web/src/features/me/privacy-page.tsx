import { useTranslation } from 'react-i18next';
import { Consents } from '../../privacy/consents';
import { Corrections } from '../../privacy/corrections';
import { DataExport } from '../../privacy/data-export';
import { Leaving } from '../../privacy/leaving';
import { Readings } from '../../privacy/readings';
import { usePrivacy } from '../../privacy/use-privacy';

/** What a member may know, put right and take back. */
export default function PrivacyPage({ memberNo }: { memberNo: string }) {
  const { t } = useTranslation();
  const read = usePrivacy(memberNo);
  return (
    <>
      <h1>{t('privacy.heading')}</h1>
      <p className="muted">{t('privacy.lead')}</p>
      <div className="mine">
        <Consents memberNo={memberNo} read={read} />
        <Readings read={read} />
        <DataExport memberNo={memberNo} />
        <Corrections memberNo={memberNo} read={read} />
        <Leaving memberNo={memberNo} read={read} />
      </div>
    </>
  );
}
