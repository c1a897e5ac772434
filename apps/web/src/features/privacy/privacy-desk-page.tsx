import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Consents } from '../../privacy/consents';
import { Corrections } from '../../privacy/corrections';
import { DataExport } from '../../privacy/data-export';
import { Leaving } from '../../privacy/leaving';
import { Readings } from '../../privacy/readings';
import { usePrivacy } from '../../privacy/use-privacy';
import '../../styles/member.css';
import { MemberPicker, type PickedMember } from '../../ui/member-picker';
import { SealedData } from './sealed-data';
import { Waiting } from './waiting';

/** Personal data at the desk: what waits, and everything a member without a phone may want. */
export default function PrivacyDeskPage() {
  const { t } = useTranslation();
  const [member, setMember] = useState<PickedMember | null>(null);
  return (
    <>
      <h1>{t('privacyDesk.heading')}</h1>
      <Waiting />
      <section className="card" aria-labelledby="assisted-heading">
        <h2 id="assisted-heading">{t('privacyDesk.lead')}</h2>
        <MemberPicker picked={member} onPick={setMember} />
      </section>
      {member && <OfMember key={member.memberNo} memberNo={member.memberNo} />}
    </>
  );
}

function OfMember({ memberNo }: { memberNo: string }) {
  const read = usePrivacy(memberNo);
  return (
    <div className="mine" data-testid="privacy-of-member">
      <Consents memberNo={memberNo} read={read} atDesk />
      <SealedData memberNo={memberNo} read={read} />
      <Corrections memberNo={memberNo} read={read} />
      <DataExport memberNo={memberNo} />
      <Readings read={read} atDesk />
      <Leaving memberNo={memberNo} read={read} />
    </div>
  );
}
