import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { FamilyHelpers } from '../../family/family-helpers';
import { PeopleIHelpDocument } from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { useMay, useSession, useViewer } from '../../session/session';
import { CommunityPhone } from '../../ui/community-phone';
import { Cards } from './cards';
import { Devices } from './devices';
import { DonatePoints, GiftPoints } from './give-points';
import { JoinFamily, PeopleIHelp } from './people-i-help';
import { PinForm } from './pin-form';

/** What a member does now and then: family help, cards, giving, the PIN, devices. */
export default function MinePage({ memberNo }: { memberNo: string }) {
  const { t } = useTranslation();
  const { signOut } = useSession();
  const gives = useMay('wallet:give');
  /** At a self-service desk no phone is looked after, and the bar above ends the session. */
  const ownDevice = useViewer().deskSession === null;
  const helped = useRead(PeopleIHelpDocument, ownDevice ? {} : null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  return (
    <>
      <h1>{t('app.mine')}</h1>
      <div className="mine">
        {ownDevice && <PeopleIHelp read={helped} />}
        <Cards memberNo={memberNo} />
        <FamilyHelpers memberNo={memberNo} heading={t('family.helpersHeading')} lead={t('family.helpersLead')} />
        {ownDevice && <JoinFamily onAccepted={helped.refresh} />}
        {gives && <GiftPoints memberNo={memberNo} />}
        {gives && <DonatePoints memberNo={memberNo} />}
        <PinForm memberNo={memberNo} />
        {ownDevice && <Devices memberNo={memberNo} />}
      </div>
      <Link className="button more" to="/me/privacy" data-testid="to-privacy">
        {t('app.myData')}
      </Link>
      <CommunityPhone />
      {ownDevice && (
        <>
          <Link className="button more" to="/account">
            {t('app.account')}
          </Link>
          <button type="button" className="button more member-sign-out" onClick={() => void signOut()}>
            {t('app.signOut')}
          </button>
        </>
      )}
    </>
  );
}
