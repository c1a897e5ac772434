import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsePoints, parseYuan } from '../../../amounts/typed-amounts';
import { pointsText, yuanText } from '../../../amounts/shown-amounts';
import { useCommand } from '../../../commands/use-command';
import {
  CompleteCheckoutDocument,
  type CompleteCheckoutMutation,
  QuoteCheckoutDocument,
  ShopsDocument,
} from '../../../graphql/generated';
import { FamilyHelpers } from '../../../family/family-helpers';
import { useRead } from '../../../reads/use-read';
import { useMay, useViewer } from '../../../session/session';
import '../../../styles/till.css';
import { Field } from '../../../ui/field';
import { MemberPicker, type PickedMember } from '../../../ui/member-picker';
import { useSettled } from '../../../ui/use-settled';
import { CheckoutResult } from './checkout-result';
import { QuotePanel } from './quote-panel';

const answerOf = (data: CompleteCheckoutMutation) => data.completeCheckout;
const channel = 'assisted'; // the member's number was found or typed by whoever serves

/** A sale at the service desk for a member who has neither phone nor card with them, by member number. */
export default function DeskPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { faceValueFen } = viewer.community.policy;
  const shops = useRead(ShopsDocument, {});
  const [chosenShop, setChosenShop] = useState('');
  const merchantNo = viewer.merchantNo ?? chosenShop;
  const [member, setMember] = useState<PickedMember | null>(null);
  const [billTyped, setBillTyped] = useState('');
  const [redeemTyped, setRedeemTyped] = useState('');
  const [pressed, setPressed] = useState(false);
  const manages = useMay('card:manage');
  const command = useCommand('complete-checkout', CompleteCheckoutDocument, answerOf);

  const bill = parseYuan(billTyped);
  const redeem = parsePoints(redeemTyped, true);
  const ready = merchantNo !== '' && member !== null && bill.ok && redeem.ok;
  const order = ready
    ? { merchantNo, memberNo: member.memberNo, billFen: bill.amount, redeemPoints: redeem.amount }
    : null;
  const orderText = order && JSON.stringify(order);
  const settledText = useSettled(orderText);
  const settled = orderText !== null && orderText === settledText;
  const quoteRead = useRead(
    QuoteCheckoutDocument,
    settledText && orderText ? { input: JSON.parse(settledText) as NonNullable<typeof order> } : null,
  );
  const quote = settled && !quoteRead.fetching && !quoteRead.problem ? quoteRead.data?.quoteCheckout : undefined;
  const payable = quote?.__typename === 'CheckoutQuote' ? quote : null;

  const nextSale = () => {
    command.forget();
    setMember(null);
    setBillTyped('');
    setRedeemTyped('');
    setPressed(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (order && payable) command.send({ ...order, channel });
  };
  const showForm = command.state.phase === 'idle' || command.state.phase === 'sending';
  const shopName = (no: string) => shops.data?.merchants.find((shop) => shop.merchantNo === no)?.name ?? no;
  const problemOf = (typed: string, amount: typeof bill) =>
    !amount.ok && (typed !== '' || pressed) ? t(`amount.${amount.problem}`) : null;

  return (
    <div className="desk">
      <h1>
        {t('desk.heading')}
        {viewer.merchantNo && <span className="muted"> · {shopName(viewer.merchantNo)}</span>}
      </h1>
      <div className="till-sale">
        {showForm && <p className="muted">{t('desk.lead')}</p>}
        {!showForm && (
          <CheckoutResult
            state={command.state}
            sent={command.sent}
            faceValueFen={faceValueFen}
            onRetry={command.retryNow}
            onNext={nextSale}
            onChange={command.forget}
            onTake={(redeemPoints) => {
              if (!command.sent) return;
              const { commandId: _refusedId, ...same } = command.sent;
              setRedeemTyped(String(redeemPoints));
              command.send({ ...same, redeemPoints });
            }}
          />
        )}
        {showForm && (
          <form className="card till-form" onSubmit={submit} noValidate>
            <fieldset className="plain" disabled={command.busy}>
              {!viewer.merchantNo && (
                <Field
                  label={t('till.shop')}
                  problem={pressed && !merchantNo ? t('till.chooseShop') : shops.problem ? t('ui.errorTitle') : null}
                >
                  {(control) => (
                    <select {...control} value={chosenShop} onChange={(event) => setChosenShop(event.target.value)}>
                      <option value="">{shops.data || shops.problem ? t('till.chooseShop') : t('ui.loading')}</option>
                      {shops.data?.merchants.map((shop) => (
                        <option key={shop.merchantNo} value={shop.merchantNo} disabled={shop.suspended}>
                          {shop.name} {shop.merchantNo}
                          {shop.suspended ? t('till.suspended') : ''}
                        </option>
                      ))}
                    </select>
                  )}
                </Field>
              )}
              <MemberPicker picked={member} onPick={setMember} />
              <Field label={t('till.bill')} problem={problemOf(billTyped, bill)}>
                {(control) => (
                  <input
                    {...control}
                    className="amount-input"
                    inputMode="decimal"
                    autoComplete="off"
                    enterKeyHint="next"
                    placeholder="0.00"
                    value={billTyped}
                    onChange={(event) => setBillTyped(event.target.value)}
                  />
                )}
              </Field>
              <Field
                label={t('till.redeem')}
                problem={problemOf(redeemTyped, redeem)}
                hint={
                  payable && (
                    <span data-testid="redeem-most">
                      {t('till.redeemMost', { points: pointsText(payable.maxRedeemPoints) })}
                    </span>
                  )
                }
              >
                {(control) => (
                  <div className="with-button">
                    <input
                      {...control}
                      className="amount-input"
                      inputMode="numeric"
                      autoComplete="off"
                      placeholder="0"
                      value={redeemTyped}
                      onChange={(event) => setRedeemTyped(event.target.value)}
                    />
                    {payable && payable.maxRedeemPoints > 0 && payable.maxRedeemPoints !== payable.redeemPoints && (
                      <button
                        type="button"
                        className="button"
                        data-testid="use-most"
                        onClick={() => setRedeemTyped(String(payable.maxRedeemPoints))}
                      >
                        {t('till.redeemUseMost', { points: pointsText(payable.maxRedeemPoints) })}
                      </button>
                    )}
                  </div>
                )}
              </Field>
              <QuotePanel
                asked={ready}
                quote={quote}
                problem={settled && !quoteRead.fetching ? quoteRead.problem : null}
                faceValueFen={faceValueFen}
                onRetry={quoteRead.refresh}
                onTake={(points) => setRedeemTyped(String(points))}
              />
              <button
                type="submit"
                className="button button-main button-huge"
                disabled={!payable}
                data-testid="complete-checkout"
              >
                {command.busy
                  ? t('till.sending')
                  : payable
                    ? t('till.completePay', { pay: yuanText(payable.payFen) })
                    : t('till.complete')}
              </button>
            </fieldset>
          </form>
        )}
        {member && manages && (
          <FamilyHelpers
            key={member.memberNo}
            memberNo={member.memberNo}
            heading={t('family.deskHeading', { name: member.maskedName })}
            lead={t('family.deskLead')}
          />
        )}
      </div>
    </div>
  );
}
