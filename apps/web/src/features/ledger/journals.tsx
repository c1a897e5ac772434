import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { JournalsDocument, type JournalsQuery } from '../../graphql/generated';
import { usePages } from '../../reads/use-pages';
import { useViewer } from '../../session/session';
import { actorName } from '../../ui/actor-name';
import { useCodedWord } from '../../ui/coded-words';
import { ListStates, MoreButton } from '../../ui/list-states';
import { JournalDetail } from './journal-detail';

const pageOf = (data: JournalsQuery) => ({ rows: data.journals.journals, nextCursor: data.journals.nextCursor });

/** Every journal, newest first; one at a time opens into all that belongs to it. */
export function Journals() {
  const { t } = useTranslation();
  const word = useCodedWord();
  const { timezone } = useViewer().community;
  const journals = usePages(JournalsDocument, {}, pageOf);
  const [open, setOpen] = useState<number | null>(null);
  return (
    <section className="card" aria-label={t('ledger.journals')}>
      <button type="button" className="button" onClick={journals.refresh} disabled={journals.fetching}>
        {t('ui.refresh')}
      </button>
      <ListStates
        read={journals}
        present={journals.rows !== undefined}
        empty={journals.rows?.length === 0}
        emptyText={t('journal.empty')}
      >
        <ul className="journals" data-testid="journals">
          {journals.rows?.map((journal) => {
            const opened = open === journal.sequence;
            return (
              <li key={journal.sequence} className={opened ? 'journal journal-open' : 'journal'}>
                <button
                  type="button"
                  className="journal-head"
                  aria-expanded={opened}
                  data-testid={`journal-${journal.sequence}`}
                  onClick={() => setOpen(opened ? null : journal.sequence)}
                >
                  <span className="number journal-no">#{journal.sequence}</span>
                  <span className="journal-kind">{word('kind', journal.kind)}</span>
                  <span className="journal-reason">{journal.reason}</span>
                  <span className="muted journal-time">{localTimeText(journal.occurredAt, timezone)}</span>
                  <span className="muted journal-actor">{actorName(journal.actor)}</span>
                  <span aria-hidden="true">{opened ? '▴' : '▾'}</span>
                </button>
                {opened && <JournalDetail sequence={journal.sequence} />}
              </li>
            );
          })}
        </ul>
        <MoreButton pages={journals} />
      </ListStates>
    </section>
  );
}
