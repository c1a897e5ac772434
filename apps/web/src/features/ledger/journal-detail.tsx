import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { pointsText, yuanText } from '../../amounts/shown-amounts';
import { type Asset, JournalDetailDocument, type JournalDetailQuery } from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { actorName } from '../../ui/actor-name';
import { ListStates } from '../../ui/list-states';
import { SheetHead } from '../../ui/sheet-head';
import { shortHash } from './account-names';
import { useAccountWord, usePartyWord } from './ledger-words';

type Journal = NonNullable<JournalDetailQuery['journal']>;

/** All that belongs to one journal: legs, lots, obligations, who, why, under which policy, and where in the chain. */
export function JournalDetail({ sequence }: { sequence: number }) {
  const { t } = useTranslation();
  const read = useRead(JournalDetailDocument, { sequence });
  const journal = read.data?.journal;
  return (
    <div className="journal-detail" data-testid={`journal-detail-${sequence}`}>
      <ListStates
        read={read}
        present={read.data !== undefined}
        empty={read.data !== undefined && !journal}
        emptyText={t('journal.empty')}
      >
        {journal && (
          <>
            <Facts journal={journal} />
            <Legs journal={journal} />
            <Lots journal={journal} />
            <Obligations journal={journal} />
          </>
        )}
      </ListStates>
    </div>
  );
}

function Facts({ journal }: { journal: Journal }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const { chain } = journal;
  return (
    <dl className="facts">
      <div>
        <dt>{t('journal.reason')}</dt>
        <dd>{journal.reason}</dd>
      </div>
      <div>
        <dt>{t('journal.actor')}</dt>
        <dd>{actorName(journal.actor)}</dd>
      </div>
      <div>
        <dt>{t('journal.time')}</dt>
        <dd>{localTimeText(journal.occurredAt, timezone)}</dd>
      </div>
      <div>
        <dt>{t('journal.posted')}</dt>
        <dd>{localTimeText(journal.postedAt, timezone)}</dd>
      </div>
      <div>
        <dt>{t('journal.policy')}</dt>
        <dd>{journal.policyVersion}</dd>
      </div>
      <div>
        <dt>{t('journal.command')}</dt>
        <dd className="code">{journal.commandId}</dd>
      </div>
      {journal.reversesSequence !== null && (
        <div>
          <dt>{t('journal.kind')}</dt>
          <dd>{t('journal.reverses', { sequence: journal.reversesSequence })}</dd>
        </div>
      )}
      <div>
        <dt>{t('journal.chain')}</dt>
        <dd>
          {t('journal.chainLine', { batch: chain.batchNo, first: chain.firstSequence, last: chain.lastSequence })}
        </dd>
      </div>
      <div>
        <dt>{t('journal.hash')}</dt>
        <dd className="code" title={chain.hash} data-testid="chain-hash">
          {shortHash(chain.hash)}
        </dd>
      </div>
      <div>
        <dt>{t('journal.previousHash')}</dt>
        <dd className="code" title={chain.previousHash}>
          {shortHash(chain.previousHash)}
        </dd>
      </div>
    </dl>
  );
}

function Legs({ journal }: { journal: Journal }) {
  const { t } = useTranslation();
  const account = useAccountWord();
  const amount = (asset: Asset, value: number) =>
    asset === 'FEN' ? t('ui.yuan', { amount: yuanText(value) }) : t('ui.points', { amount: pointsText(value) });
  if (journal.legs.length === 0) return <p className="muted">{t('journal.none', { what: t('journal.legs') })}</p>;
  return (
    <table className="sheet">
      <caption>{t('journal.legs')}</caption>
      <SheetHead
        columns={[
          t('journal.from'),
          t('journal.to'),
          { number: t('journal.amount') },
          { number: t('journal.fromAfter') },
          { number: t('journal.toAfter') },
        ]}
      />
      <tbody>
        {journal.legs.map((leg, index) => (
          <tr key={index}>
            <td data-label={t('journal.from')} title={leg.from}>
              {account(leg.from)}
            </td>
            <td data-label={t('journal.to')} title={leg.to}>
              {account(leg.to)}
            </td>
            <td data-label={t('journal.amount')} className="number">
              {amount(leg.asset, leg.amount)}
            </td>
            <td data-label={t('journal.fromAfter')} className="number">
              {amount(leg.asset, leg.fromBalanceAfter)}
            </td>
            <td data-label={t('journal.toAfter')} className="number">
              {amount(leg.asset, leg.toBalanceAfter)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lots({ journal }: { journal: Journal }) {
  const { t } = useTranslation();
  const account = useAccountWord();
  const party = usePartyWord();
  if (journal.lotMovements.length === 0) return null;
  return (
    <table className="sheet">
      <caption>{t('journal.lots')}</caption>
      <SheetHead
        columns={[
          t('journal.lot'),
          t('journal.holder'),
          t('journal.issuer'),
          t('journal.expires'),
          { number: t('journal.change') },
        ]}
      />
      <tbody>
        {journal.lotMovements.map((move, index) => (
          <tr key={index}>
            <td data-label={t('journal.lot')} className="code">
              {move.lotId}
            </td>
            <td data-label={t('journal.holder')}>{account(move.holder)}</td>
            <td data-label={t('journal.issuer')}>{party(move.issuer)}</td>
            <td data-label={t('journal.expires')}>{move.expiresOn}</td>
            <td data-label={t('journal.change')} className="number">
              {move.changePoints > 0 ? '+' : ''}
              {pointsText(move.changePoints)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Obligations({ journal }: { journal: Journal }) {
  const { t } = useTranslation();
  const party = usePartyWord();
  if (journal.obligations.length === 0) return null;
  return (
    <table className="sheet">
      <caption>{t('journal.obligations')}</caption>
      <SheetHead
        columns={[
          t('journal.issuer'),
          t('journal.acceptor'),
          { number: t('journal.points') },
          { number: t('journal.owed') },
          { number: t('journal.receivable') },
          { number: t('journal.donation') },
          { number: t('journal.concession') },
        ]}
      />
      <tbody>
        {journal.obligations.map((one, index) => (
          <tr key={index}>
            <td data-label={t('journal.issuer')}>{party(one.issuer)}</td>
            <td data-label={t('journal.acceptor')}>{party(one.acceptor)}</td>
            <td data-label={t('journal.points')} className="number">
              {pointsText(one.points)}
            </td>
            <td data-label={t('journal.owed')} className="number">
              {yuanText(one.owedFen)}
            </td>
            <td data-label={t('journal.receivable')} className="number">
              {yuanText(one.receivableFen)}
            </td>
            <td data-label={t('journal.donation')} className="number">
              {yuanText(one.donationFen)}
            </td>
            <td data-label={t('journal.concession')} className="number">
              {yuanText(one.concessionFen)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
