import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { useChange } from '../../commands/use-change';
import {
  DecideAccessDocument,
  type DecideAccessMutation,
  DecideCorrectionDocument,
  type DecideCorrectionMutation,
  PrivacyDeskDocument,
} from '../../graphql/generated';
import { useCorrectionText } from '../../privacy/use-correction-text';
import { useRefreshAfter } from '../../privacy/use-privacy';
import { useRead } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { actorName } from '../../ui/actor-name';
import { ChangeOutcome } from '../../ui/change-outcome';
import { ListStates } from '../../ui/list-states';

const accessOf = (data: DecideAccessMutation) => data.decideAccess;
const correctionOf = (data: DecideCorrectionMutation) => data.decideCorrection;

/** What colleagues and members wait for. */
export function Waiting() {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const textOf = useCorrectionText();
  const read = useRead(PrivacyDeskDocument, {});
  const access = useChange(DecideAccessDocument, accessOf);
  const correction = useChange(DecideCorrectionDocument, correctionOf);
  useRefreshAfter(access.state, read.refresh);
  useRefreshAfter(correction.state, read.refresh);
  const desk = read.data?.privacyDesk;
  const busy = access.busy || correction.busy;
  const nothing = desk && desk.accesses.length + desk.corrections.length + desk.deletions.length === 0;
  return (
    <section className="card" aria-labelledby="waiting-heading">
      <h2 id="waiting-heading">{t('privacyDesk.waiting')}</h2>
      <ChangeOutcome state={access.state} done={t('privacyDesk.done')} testId="access-decided" />
      <ChangeOutcome state={correction.state} done={t('privacyDesk.done')} testId="correction-decided" />
      <ListStates
        read={read}
        present={desk !== undefined}
        empty={nothing === true}
        emptyText={t('privacyDesk.waitingEmpty')}
      >
        <ul className="means" data-testid="waiting">
          {desk?.accesses.map((one) => (
            <li key={one.accessId} className="mean">
              <span className="mean-name">
                {t('privacyDesk.accessOf', {
                  who: actorName(one.requestedBy),
                  member: one.memberNo,
                  why: t(`privacy.why.${one.purpose}`),
                })}
              </span>
              <Decide
                busy={busy}
                yes={t('privacyDesk.grant')}
                no={t('privacyDesk.deny')}
                onDecide={(granted) => {
                  correction.forget();
                  access.send({ accessId: one.accessId, granted });
                }}
              />
            </li>
          ))}
          {desk?.corrections.map((one) => (
            <li key={one.correctionId} className="mean">
              <span className="mean-name">
                {t('privacyDesk.correctionOf', {
                  member: one.memberNo,
                  change: textOf(one),
                  who: actorName(one.requestedBy),
                })}
              </span>
              <Decide
                busy={busy}
                yes={t('privacyDesk.accept')}
                no={t('privacyDesk.reject')}
                onDecide={(accepted) => {
                  access.forget();
                  correction.send({ correctionId: one.correctionId, accepted });
                }}
              />
            </li>
          ))}
          {desk?.deletions.map((one) => (
            <li key={one.memberNo} className="mean">
              <span className="mean-name">
                {t('privacyDesk.leavingOf', { member: one.memberNo, time: localTimeText(one.dueAt, timezone) })}
              </span>
            </li>
          ))}
        </ul>
      </ListStates>
    </section>
  );
}

function Decide(props: { busy: boolean; yes: string; no: string; onDecide: (yes: boolean) => void }) {
  const { busy, yes, no, onDecide } = props;
  return (
    <span className="buttons">
      <button type="button" className="button button-main" disabled={busy} onClick={() => onDecide(true)}>
        {yes}
      </button>
      <button type="button" className="button" disabled={busy} onClick={() => onDecide(false)}>
        {no}
      </button>
    </span>
  );
}
