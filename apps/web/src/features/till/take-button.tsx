import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../amounts/shown-amounts';

/** One tap to what a refusal says would pass. */
export function TakeButton({
  points,
  faceValueFen,
  onTake,
}: {
  points: number;
  faceValueFen: number;
  onTake: (points: number) => void;
}) {
  const { t } = useTranslation();
  return (
    <button type="button" className="button button-main" data-testid="take-offer" onClick={() => onTake(points)}>
      {points > 0
        ? t('till.takePoints', { points: pointsText(points), yuan: yuanText(points * faceValueFen) })
        : t('till.takeNothing')}
    </button>
  );
}
