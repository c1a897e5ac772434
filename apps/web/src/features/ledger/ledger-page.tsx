import { useTranslation } from 'react-i18next';
import { Navigate, NavLink, Route, Routes } from 'react-router';
import { useMay } from '../../session/session';
import { Cycles } from './cycles';
import { Journals } from './journals';
import { Positions } from './positions';
import { Programmes } from './programmes';

/** The books, for those who must explain every number in them; the sums alone for those who see no more. */
export default function LedgerPage() {
  const { t } = useTranslation();
  const books = useMay('ledger:read');
  const clearing = useMay('clearing:read');
  return (
    <>
      <h1>{t('ledger.heading')}</h1>
      <nav className="tabs" aria-label={t('ledger.tabs')}>
        {books && <NavLink to="/ledger/journals">{t('ledger.journals')}</NavLink>}
        {clearing && <NavLink to="/ledger/positions">{t('ledger.positions')}</NavLink>}
        {clearing && <NavLink to="/ledger/cycles">{t('ledger.cycles')}</NavLink>}
        <NavLink to="/ledger/programmes">{t('ledger.programmes')}</NavLink>
      </nav>
      <Routes>
        {books && <Route path="journals" element={<Journals />} />}
        {clearing && <Route path="positions" element={<Positions />} />}
        {clearing && <Route path="cycles" element={<Cycles />} />}
        <Route path="programmes" element={<Programmes />} />
        <Route path="*" element={<Navigate to={books ? '/ledger/journals' : '/ledger/programmes'} replace />} />
      </Routes>
    </>
  );
}
