import { useTranslation } from 'react-i18next';
import { Navigate, NavLink, Route, Routes } from 'react-router';
import { useMay, useViewer } from '../../session/session';
import { ListStates } from '../../ui/list-states';
import { Notice } from '../../ui/notice';
import './merchant.css';
import { LeaveAlliance } from './leave-alliance';
import { Overview } from './overview';
import { ShopSign } from './shop-sign';
import { Statement } from './statement';
import { Terms } from './terms';
import { Tills } from './tills';
import { useShop } from './use-shop';

/** A shop's own page: to the fen what is owed and when it is paid, and why. */
export default function MerchantPage() {
  const { t } = useTranslation();
  const { merchantNo } = useViewer();
  return merchantNo ? (
    <OfShop merchantNo={merchantNo} />
  ) : (
    <Notice tone="plain" title={t('merchant.noShop')}>
      <p>{t('app.noPageNext')}</p>
    </Notice>
  );
}

function OfShop({ merchantNo }: { merchantNo: string }) {
  const { t } = useTranslation();
  const read = useShop(merchantNo);
  const mayManageTills = useMay('terminal:manage');
  const mayLeave = useMay('merchant:leave');
  const { shop } = read;
  return (
    <>
      <h1>
        {shop?.name ?? t('merchant.heading')} <span className="muted small">{merchantNo}</span>
      </h1>
      <nav className="tabs" aria-label={t('merchant.tabs')}>
        <NavLink to="/merchant" end>
          {t('merchant.overview')}
        </NavLink>
        <NavLink to="/merchant/statement">{t('merchant.statement')}</NavLink>
        {mayManageTills && <NavLink to="/merchant/tills">{t('merchant.tills')}</NavLink>}
        <NavLink to="/merchant/sign">{t('merchant.sign')}</NavLink>
        <NavLink to="/merchant/terms">{t('merchant.terms')}</NavLink>
      </nav>
      <ListStates
        read={read}
        present={read.data !== undefined}
        empty={read.data !== undefined && !shop}
        emptyText={t('merchant.noShop')}
      >
        {shop && (
          <>
            {shop.suspended && (
              <Notice tone="bad" title={t('merchant.suspended')}>
                <p>{t('merchant.suspendedNext')}</p>
              </Notice>
            )}
            <Routes>
              <Route index element={<Overview read={read} shop={shop} />} />
              <Route path="statement" element={<Statement merchantNo={merchantNo} />} />
              {mayManageTills && <Route path="tills" element={<Tills merchantNo={merchantNo} />} />}
              <Route path="sign" element={<ShopSign shop={shop} />} />
              <Route
                path="terms"
                element={
                  <>
                    <Terms read={read} shop={shop} />
                    {mayLeave && <LeaveAlliance shop={shop} onChanged={read.refresh} />}
                  </>
                }
              />
              <Route path="*" element={<Navigate to="/merchant" replace />} />
            </Routes>
          </>
        )}
      </ListStates>
    </>
  );
}
