import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../../amounts/shown-amounts';
import { assertNever } from '../../../assert-never';
import type { CommandState } from '../../../commands/use-command';
import type { CompleteCheckoutInput, CompleteCheckoutMutation } from '../../../graphql/generated';
import { useProblemText } from '../../../ui/command-notice';
import { ResultLine } from '../../../ui/result-line';
import { offeredPoints } from '../offered-points';
import { TakeButton } from '../take-button';

type Answer = CompleteCheckoutMutation['completeCheckout'];

/** The answer to one sale, in words large enough to read from across the counter. */
export function CheckoutResult({
  state,
  sent,
  faceValueFen,
  onRetry,
  onNext,
  onChange,
  onTake,
}: {
  state: CommandState<Answer>;
  sent: CompleteCheckoutInput | null;
  faceValueFen: number;
  onRetry: () => void;
  onNext: () => void;
  onChange: () => void;
  onTake: (points: number) => void;
}) {
  const { t } = useTranslation();
  const problemText = useProblemText(state.phase === 'failed' ? state.problem : '');
  switch (state.phase) {
    case 'idle':
    case 'sending':
      return null;
    case 'unknown':
      return (
        <section className="result result-wait" role="alert" data-testid="checkout-unknown">
          <p className="result-word">
            <span aria-hidden="true">… </span>
            {t('till.unknown')}
          </p>
          {sent && (
            <p className="result-line">
              {t('till.billLine')} {t('ui.yuan', { amount: yuanText(sent.billFen) })} · {sent.memberNo}
            </p>
          )}
          <p>{t('till.unknownNext')}</p>
          <button type="button" className="button" onClick={onRetry}>
            {t('ui.askNow')}
          </button>
        </section>
      );
    case 'failed':
      return (
        <section className="result result-bad" role="alert" data-testid="checkout-failed">
          <p className="result-word">
            <span aria-hidden="true">✕ </span>
            {t('till.failed')}
          </p>
          <p>{problemText}</p>
          <button type="button" className="button" autoFocus onClick={onChange}>
            {t('till.change')}
          </button>
        </section>
      );
    case 'answered':
      return (
        <Answered
          answer={state.answer}
          faceValueFen={faceValueFen}
          onNext={onNext}
          onChange={onChange}
          onTake={onTake}
        />
      );
    default:
      return assertNever(state);
  }
}

function Answered({
  answer,
  faceValueFen,
  onNext,
  onChange,
  onTake,
}: {
  answer: Answer;
  faceValueFen: number;
  onNext: () => void;
  onChange: () => void;
  onTake: (points: number) => void;
}) {
  const { t } = useTranslation();
  switch (answer.__typename) {
    case 'Checkout':
      return (
        <section className="result result-good" role="status" data-testid="checkout-success">
          <p className="result-word">
            <span aria-hidden="true">✓ </span>
            {t('till.success')}
          </p>
          <ResultLine
            text={t('till.successLine', { redeem: yuanText(answer.redeemFen), pay: yuanText(answer.payFen) })}
            testId="checkout-success-line"
          />
          <p>
            {answer.earnedPoints > 0
              ? t('till.successEarned', { points: pointsText(answer.earnedPoints) })
              : t('till.successNotEarned')}
          </p>
          <p>
            {answer.memberMaskedName} · {t('till.successAfter', { points: pointsText(answer.memberPointsAfter) })}
          </p>
          <button
            type="button"
            className="button button-main button-huge"
            autoFocus
            onClick={onNext}
            data-testid="next-sale"
          >
            {t('till.next')}
          </button>
        </section>
      );
    case 'InsufficientPoints':
    case 'RedeemShareExceeded':
    case 'DailyLimitExceeded':
    case 'Refused': {
      const points = offeredPoints(answer);
      return (
        <section className="result result-bad" role="alert" data-testid={`checkout-refused-${answer.code}`}>
          <p className="result-word">
            <span aria-hidden="true">✕ </span>
            {t('till.failed')}
          </p>
          <p className="result-line">
            {answer.message}
            {points !== null && <>,{t('till.canRedeem', { yuan: yuanText(points * faceValueFen) })}</>}
          </p>
          <p>{t('ui.nextStep', { step: answer.nextStep })}</p>
          {points !== null && <TakeButton points={points} faceValueFen={faceValueFen} onTake={onTake} />}
          <button type="button" className="button" onClick={onChange}>
            {t('till.change')}
          </button>
        </section>
      );
    }
    default:
      return assertNever(answer);
  }
}
