import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../../amounts/shown-amounts';
import { parsePoints } from '../../../amounts/typed-amounts';
import { Field } from '../../../ui/field';
import type { Offer, Wish } from './points-offer';

/** As many points as may be used, none, or another number: one tap each. */
export function PointsChoice({
  wish,
  offer,
  most,
  free,
  faceValueFen,
  onWish,
}: {
  wish: Wish;
  offer: Offer;
  most: number;
  /** What goes through without the member's confirmation. */
  free: number;
  faceValueFen: number;
  onWish: (wish: Wish) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? null : parsePoints(typed, true);
  const tooMany = read?.ok && read.amount > most;
  const choices = [
    { points: most, wish: { kind: 'most' } as const, id: 'most' },
    ...(free > 0 && free < most ? [{ points: free, wish: { kind: 'points', points: free } as const, id: 'free' }] : []),
    ...(most > 0 ? [{ points: 0, wish: { kind: 'points', points: 0 } as const, id: 'none' }] : []),
  ];
  const choose = (chosen: Wish) => {
    setTyped(null);
    onWish(chosen);
  };
  return (
    <div className="points-choice">
      <div className="chips" role="group" aria-label={t('till.redeem')}>
        {choices.map(({ points, wish: chosen, id }) => (
          <button
            key={id}
            type="button"
            className="chip"
            aria-pressed={typed === null && offer.points === points}
            onClick={() => choose(chosen)}
            data-testid={`redeem-${id}`}
          >
            {points === 0
              ? t(most === 0 ? 'till.redeemNotPossible' : 'till.redeemNone')
              : t(id === 'free' ? 'till.redeemFree' : 'till.redeemPoints', {
                  points: pointsText(points),
                  yuan: yuanText(points * faceValueFen),
                })}
          </button>
        ))}
        {most > 0 && (
          <button
            type="button"
            className="chip"
            aria-pressed={typed !== null}
            onClick={() => setTyped(wish.kind === 'points' && wish.points > 0 ? String(wish.points) : '')}
            data-testid="redeem-other"
          >
            {t('till.redeemOther')}
          </button>
        )}
      </div>
      {typed !== null && (
        <Field
          label={t('till.redeem')}
          hint={t('till.redeemMost', { points: pointsText(most) })}
          problem={
            read && !read.ok && typed !== ''
              ? t(`amount.${read.problem}`)
              : tooMany
                ? t('till.redeemTooMany', { points: pointsText(most) })
                : null
          }
        >
          {(control) => (
            <input
              {...control}
              className="amount-input"
              inputMode="numeric"
              autoComplete="off"
              autoFocus
              value={typed}
              data-testid="redeem-typed"
              onChange={(event) => {
                setTyped(event.target.value);
                const now = parsePoints(event.target.value, true);
                if (now.ok) onWish({ kind: 'points', points: Math.min(now.amount, most) });
              }}
            />
          )}
        </Field>
      )}
    </div>
  );
}
