import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ShopsDocument, type SalePartsFragment } from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { useScannerGun } from '../../scanning/use-scanner-gun';
import { useViewer } from '../../session/session';
import { useSounds } from '../../sounds/use-sounds';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { useOnline } from '../../ui/use-online';
import { RecentSales } from './receipts/recent-sales';
import { ScannedReceiptNotice } from './receipts/scanned-receipt';
import { TakeBackOutcome } from './receipts/take-back-outcome';
import { TodayFigures } from './receipts/today-figures';
import { useScannedReceipt } from './receipts/use-scanned-receipt';
import { useTakeBack } from './receipts/use-take-back';
import { SaleForm } from './sale/sale-form';
import { NextByCamera } from './sale/scan-area';
import { SaleResult } from './sale/sale-result';
import { useSale } from './sale/use-sale';
import { SignQuotes } from './signs/sign-quotes';
import { PaperSlips } from './slips/paper-slips';
import { SoundSwitches } from './sound-switches';
import { ShiftBar } from './terminal/shift-bar';
import type { ClosedShift } from './terminal/who-are-you';

const MemberConfirms = lazy(() => import('./sale/member-confirms'));
const TakeBackDialog = lazy(() => import('./receipts/take-back-dialog'));
const ReceiptDialog = lazy(() => import('./receipts/receipt-dialog'));

/** The cashier's till: ready to scan, one large result, and the shop's day beside it. */
export default function TillPage({ onShiftClosed }: { onShiftClosed: (closed: ClosedShift) => void }) {
  const { t } = useTranslation();
  const { merchantNo: own } = useViewer();
  const shops = useRead(ShopsDocument, {});
  const [chosen, setChosen] = useState('');
  const merchantNo = own ?? chosen;
  const name = shops.data?.merchants.find((shop) => shop.merchantNo === merchantNo)?.name;
  return (
    <>
      <div className="till-heading">
        <h1>
          {t('till.heading')}
          {merchantNo && <span className="muted"> · {name ?? merchantNo}</span>}
        </h1>
        <ShiftBar onClosed={onShiftClosed} />
      </div>
      {!own && (
        <Field label={t('till.shop')} problem={shops.problem ? t('ui.errorTitle') : null}>
          {(control) => (
            <select {...control} value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">{t('till.chooseShop')}</option>
              {shops.data?.merchants.map((shop) => (
                <option key={shop.merchantNo} value={shop.merchantNo} disabled={shop.suspended}>
                  {shop.name} {shop.merchantNo}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {merchantNo && <Till key={merchantNo} merchantNo={merchantNo} />}
    </>
  );
}

function Till({ merchantNo }: { merchantNo: string }) {
  const { t } = useTranslation();
  const online = useOnline();
  const sounds = useSounds();
  const [receipt, setReceipt] = useState<SalePartsFragment | null>(null);
  const scannedReceipt = useScannedReceipt(sounds, setReceipt);
  const till = useSale(merchantNo, sounds, scannedReceipt.look);
  const takeBack = useTakeBack(sounds);
  const [turn, setTurn] = useState(0);
  useScannerGun(till.scanned);

  const { state } = till.command;
  const sold = state.phase === 'answered' && state.answer.__typename === 'Checkout' ? state.answer.checkoutId : null;
  const { refunded } = takeBack;
  const { next } = till;
  useEffect(() => {
    if (sold !== null || refunded) setTurn((before) => before + 1);
  }, [sold, refunded]);
  const forgetTakeBack = useRef(takeBack.forget);
  useEffect(() => {
    forgetTakeBack.current = takeBack.forget;
  });
  useEffect(() => {
    if (sold !== null) forgetTakeBack.current(); // what was taken back before is no news any more
  }, [sold]);
  const takenBack = refunded?.__typename === 'Refund' && refunded.checkoutId === sold;
  useEffect(() => {
    if (takenBack) next();
  }, [takenBack, next]);

  const { step, scan } = till.sale;
  const lookedElsewhere = scan.at === 'opening';
  const { forget: forgetReceipt } = scannedReceipt;
  useEffect(() => {
    if (lookedElsewhere) forgetReceipt(); // the next customer is there
  }, [lookedElsewhere, forgetReceipt]);
  const selling = step === 'paying' || step === 'ended';
  const confirming = step === 'confirm' || step === 'phone' || step === 'pin';
  return (
    <div className="till">
      <div className="till-sale">
        {!online && (
          <Notice tone="wait" title={t('till.offline')} testId="till-offline">
            <p>{t('till.offlineNext')}</p>
          </Notice>
        )}
        <SignQuotes
          merchantNo={merchantNo}
          busy={step !== 'ended' && (step !== 'enter' || scan.at === 'open' || scan.at === 'opening')}
          onTake={till.takeSign}
          onNew={() => sounds.tell('scan')}
        />
        <ScannedReceiptNotice scanned={scannedReceipt.state} onAgain={scannedReceipt.look} />
        <TakeBackOutcome takeBack={takeBack} />
        {selling && <SaleResult till={till} onVoid={(sale) => takeBack.ask('void', sale)} onReceipt={setReceipt} />}
        {step === 'ended' && <NextByCamera onSeen={till.seenByCamera} />}
        <Suspense>{confirming && <MemberConfirms till={till} />}</Suspense>
        {!selling && !confirming && <SaleForm till={till} />}
      </div>
      <div className="till-day">
        <TodayFigures merchantNo={merchantNo} turn={turn} />
        <RecentSales merchantNo={merchantNo} turn={turn} takeBack={takeBack} onReceipt={setReceipt} />
        <PaperSlips merchantNo={merchantNo} onRecorded={() => setTurn((before) => before + 1)} />
        <SoundSwitches sounds={sounds} />
      </div>
      <Suspense>{takeBack.asking && <TakeBackDialog takeBack={takeBack} asking={takeBack.asking} />}</Suspense>
      <Suspense>
        {receipt && (
          <ReceiptDialog
            key={receipt.checkoutId}
            sale={receipt}
            onClose={() => setReceipt(null)}
            onRefund={(sale) => {
              setReceipt(null);
              takeBack.ask('refund', sale);
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
