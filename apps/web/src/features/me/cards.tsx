import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { BlockCardDocument, type BlockCardMutation, MyCardsDocument } from '../../graphql/generated';
import { inFours } from '../../payment-device/code-now';
import { useRead } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { ChangeOutcome } from '../../ui/change-outcome';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ListStates } from '../../ui/list-states';
import { useChange } from '../../commands/use-change';

const answerOf = (data: BlockCardMutation) => data.blockCard;

/** A member's cards; a lost one is blocked with one press and one confirmation. `ofHelped` names whom one helps. */
export function Cards({ memberNo, ofHelped }: { memberNo: string; ofHelped?: string }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const read = useRead(MyCardsDocument, { memberNo });
  const [asking, setAsking] = useState<string | null>(null);
  const block = useChange(BlockCardDocument, answerOf);
  const cards = read.data?.cards;
  const { refresh } = read;
  const blocked = block.state.phase === 'done';
  useEffect(() => {
    if (blocked) refresh();
  }, [blocked, refresh]);
  const day = (instant: string) => localTimeText(instant, timezone).slice(0, 10);
  return (
    <section className="card" aria-labelledby="cards-heading">
      <h2 id="cards-heading">{ofHelped ? t('family.cardsOf', { name: ofHelped }) : t('me.cards')}</h2>
      <ChangeOutcome state={block.state} done={t('me.blocked')} testId="card-blocked" />
      <ListStates
        read={read}
        present={cards !== undefined}
        empty={cards?.length === 0}
        emptyText={t(ofHelped ? 'family.cardsEmpty' : 'me.cardsEmpty')}
      >
        <ul className="means" data-testid="cards">
          {cards?.map((card) => (
            <li key={card.cardNo} className="mean">
              <span className="mean-name">
                <span className="code-number">{inFours(card.cardNo)}</span>
                <span className="muted small block">
                  {card.blockedAt ? `✕ ${t('me.cardBlocked')}` : `✓ ${t('me.cardWorks')}`} ·{' '}
                  {t('me.cardIssued', { day: day(card.issuedAt) })}
                </span>
              </span>
              {!card.blockedAt && (
                <button
                  type="button"
                  className="button"
                  disabled={block.busy}
                  aria-label={t('me.blockCardOf', { card: inFours(card.cardNo) })}
                  onClick={() => setAsking(card.cardNo)}
                  data-testid={`block-${card.cardNo}`}
                >
                  {t('me.blockCard')}
                </button>
              )}
            </li>
          ))}
        </ul>
      </ListStates>
      {asking && (
        <ConfirmDialog
          title={t('me.blockHeading', { card: inFours(asking) })}
          confirmLabel={t('me.blockConfirm')}
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            block.send({ cardNo: asking });
          }}
        >
          <p>{t(ofHelped ? 'family.blockAsk' : 'me.blockAsk')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
