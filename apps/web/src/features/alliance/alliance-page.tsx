import { useTranslation } from 'react-i18next';
import { Navigate, NavLink, Route, Routes } from 'react-router';
import './alliance.css';
import { useMay } from '../../session/session';
import { Applications } from './applications';
import { CommunityContact } from './community-contact';
import { Plaque } from './plaque';
import { Shops } from './shops';

/** Admission and exit of shops, for those who run the alliance. */
export default function AlliancePage() {
  const { t } = useTranslation();
  const runsCommunity = useMay('community:manage');
  return (
    <>
      <h1>{t('alliance.heading')}</h1>
      <nav className="tabs" aria-label={t('alliance.tabs')}>
        <NavLink to="/alliance/applications">{t('alliance.applications')}</NavLink>
        <NavLink to="/alliance/shops">{t('alliance.shops')}</NavLink>
      </nav>
      <Routes>
        <Route path="applications" element={<Applications />} />
        <Route
          path="shops"
          element={
            <>
              <Shops />
              {runsCommunity && <CommunityContact />}
            </>
          }
        />
        <Route path="plaque/:applicationNo" element={<Plaque />} />
        <Route path="*" element={<Navigate to="/alliance/applications" replace />} />
      </Routes>
    </>
  );
}
