import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { pointsText } from '../../amounts/shown-amounts';
import type { LinePartsFragment } from '../../graphql/generated';
import { useViewer } from '../../session/session';
import { useCodedWord } from '../../ui/coded-words';
import { groupedLines } from './grouped-lines';
import { lineWord, namesInReason, reasonTellsMore } from './line-words';

/** Changes of the wallet, each with why it happened and who honours the points. */
export function HistoryLines({ lines, most }: { lines: readonly LinePartsFragment[]; most?: number }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const namesOf = useIssuerNames();
  return (
    <ul className="lines" data-testid="history">
      {groupedLines(lines)
        .slice(0, most)
        .map((line) => (
          // One sale may both take points and give some: two lines of one number.
          <li key={`${line.sequence}.${line.amountPoints}.${line.balanceAfterPoints}`} className="line">
            <Why line={line} />
            <span className={`number line-change ${line.amountPoints < 0 ? '' : 'line-in'}`}>
              {line.amountPoints > 0 ? '+' : ''}
              {pointsText(line.amountPoints)}
            </span>
            <span className="muted small">{localTimeText(line.occurredAt, timezone)}</span>
            <span className="number muted small">
              {t('me.after')} {pointsText(line.balanceAfterPoints)}
            </span>
            {line.paidBy && line.amountPoints < 0 && (
              <span className="line-more" data-testid="paid-by">
                {line.paidBy.name === null ? t('family.paidByHelper') : t('family.paidBy', { name: line.paidBy.name })}
              </span>
            )}
            {line.honouredBy.length > 0 && (
              <span className="line-more muted small">{t('me.honouredBy', { names: namesOf(line) })}</span>
            )}
          </li>
        ))}
    </ul>
  );
}

/** What it is called, and the reason from the books where that tells more. */
function Why({ line }: { line: LinePartsFragment }) {
  const { t, i18n } = useTranslation();
  const ofTheBooks = useCodedWord();
  const { kind, amountPoints } = line;
  const reason =
    i18n.language === 'zh' ? line.reason : namesInReason(line.reason, (amount) => t('ui.minutes', { amount }));
  const word = lineWord(kind, amountPoints);
  const text = word ? t(`me.line.${word}`) : ofTheBooks('kind', kind);
  if (reason === '' || !reasonTellsMore(word)) return <strong className="line-why">{text}</strong>;
  if (reason.startsWith(text)) return <strong className="line-why">{reason}</strong>;
  return (
    <span className="line-why">
      <strong>{text}</strong> · {reason}
    </span>
  );
}

/** Issuers by name; where there are several, each with its part. */
function useIssuerNames(): (line: LinePartsFragment) => string {
  const { i18n } = useTranslation();
  return ({ honouredBy }) =>
    honouredBy
      .map((one) => (honouredBy.length > 1 ? `${one.issuerName} ${pointsText(one.points)}` : one.issuerName))
      .join(i18n.language === 'zh' ? '、' : ', ');
}
