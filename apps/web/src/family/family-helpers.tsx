import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../amounts/local-time';
import { pointsText } from '../amounts/shown-amounts';
import { useChange } from '../commands/use-change';
import {
  EndHelpDocument,
  type EndHelpMutation,
  type FamilyHelperPartsFragment,
  HelpersOfDocument,
  InviteHelperDocument,
  type InviteHelperMutation,
} from '../graphql/generated';
import { useEvery } from '../reads/use-every';
import { useRead } from '../reads/use-read';
import { useViewer } from '../session/session';
import { ChangeOutcome } from '../ui/change-outcome';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { ListStates } from '../ui/list-states';
import { Notice } from '../ui/notice';
import { InviteHelper } from './invite-helper';

const invitedOf = (data: InviteHelperMutation) => data.inviteHelper;
const endedOf = (data: EndHelpMutation) => data.endHelp;
const mostHelpers = 3;
const lookEveryMs = 5000;

/**
 * Who helps a member as family: what each used today, stop at one press, and an invitation for another. On the member's
 * own phone, and at the desk with the member there.
 */
export function FamilyHelpers({ memberNo, heading, lead }: { memberNo: string; heading: string; lead: string }) {
  const { t } = useTranslation();
  const read = useRead(HelpersOfDocument, { memberNo });
  const [asking, setAsking] = useState<FamilyHelperPartsFragment | null>(null);
  const [inviting, setInviting] = useState(false);
  const invite = useChange(InviteHelperDocument, invitedOf);
  const end = useChange(EndHelpDocument, endedOf);
  const helpers = read.data?.helpersOf;
  const accepted = helpers?.filter((one) => one.acceptedAt) ?? [];
  const { refresh } = read;
  const invited = invite.state.phase === 'done' ? invite.state.answer : null;
  const ended = end.state.phase === 'done' ? end.state.answer : null;
  useEffect(() => {
    if (invited) setInviting(false);
    if (invited || ended) refresh();
  }, [invited, ended, refresh]);
  // Whoever waits sees it without asking: the invitation is accepted, points are used.
  useEvery(lookEveryMs, true, refresh);
  const stillOpen = invited && helpers?.some((one) => one.helperNo === invited.helper.helperNo && !one.acceptedAt);
  return (
    <section className="card" id="helpers" aria-labelledby="helpers-heading">
      <h2 id="helpers-heading">{heading}</h2>
      <p className="muted">{lead}</p>
      <ChangeOutcome state={end.state} done={ended && t('family.ended', { name: ended.name })} testId="help-ended" />
      <ListStates
        read={read}
        present={helpers !== undefined}
        empty={helpers?.length === 0}
        emptyText={t('family.helpersEmpty')}
      >
        <ul className="means" data-testid="helpers">
          {helpers?.map((helper) => (
            <HelperLine
              key={helper.helperNo}
              helper={helper}
              busy={end.busy}
              onStop={() => {
                end.forget();
                setAsking(helper);
              }}
            />
          ))}
        </ul>
      </ListStates>
      {invited && stillOpen && (
        <Notice answers tone="wait" title={t('family.tell', { name: invited.helper.name })} testId="invitation">
          <p className="invitation-digits" data-testid="invitation-digits">
            {invited.invitation.slice(0, 4)} {invited.invitation.slice(4)}
          </p>
          <Until helper={invited.helper} />
        </Notice>
      )}
      <ChangeOutcome state={invite.state} />
      {inviting ? (
        <InviteHelper
          busy={invite.busy}
          onSubmit={(terms) => invite.send({ memberNo, ...terms })}
          onCancel={() => setInviting(false)}
        />
      ) : (
        accepted.length < mostHelpers &&
        !stillOpen && (
          <button
            type="button"
            className="button more"
            onClick={() => {
              end.forget();
              invite.forget();
              setInviting(true);
            }}
            data-testid="invite-open"
          >
            {t('family.invite')}
          </button>
        )
      )}
      {asking && (
        <ConfirmDialog
          title={t('family.stopHeading', { name: asking.name })}
          confirmLabel={t('family.stopConfirm')}
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            end.send({ helperNo: asking.helperNo });
          }}
        >
          <p>{t(asking.acceptedAt ? 'family.stopAsk' : 'family.takeBackAsk')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function HelperLine({
  helper,
  busy,
  onStop,
}: {
  helper: FamilyHelperPartsFragment;
  busy: boolean;
  onStop: () => void;
}) {
  const { t } = useTranslation();
  const { name, maskedName, dayPoints, usedTodayPoints, lastDay, acceptedAt } = helper;
  return (
    <li className="mean" data-testid={`helper-${helper.helperNo}`}>
      <span className="mean-name">
        <strong>{name}</strong>
        {maskedName && <span className="muted"> · {maskedName}</span>}
        {acceptedAt ? (
          <>
            <span className="block figure">
              {t('family.usedToday', { used: pointsText(usedTodayPoints), most: pointsText(dayPoints) })}
            </span>
            <span className="muted small block">{t('family.until', { day: lastDay })}</span>
          </>
        ) : (
          <span className="muted small block">{t('family.waiting')}</span>
        )}
      </span>
      <button
        type="button"
        className="button"
        disabled={busy}
        aria-label={t(acceptedAt ? 'family.stopOf' : 'family.takeBackOf', { name })}
        onClick={onStop}
        data-testid={`stop-${helper.helperNo}`}
      >
        {t(acceptedAt ? 'family.stop' : 'family.takeBack')}
      </button>
    </li>
  );
}

/** How long the digits are good for, and where they are typed in. */
function Until({ helper }: { helper: FamilyHelperPartsFragment }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  return (
    <>
      {helper.invitationUntil && (
        <p>{t('family.goodUntil', { time: localTimeText(helper.invitationUntil, timezone).slice(11, 16) })}</p>
      )}
      <p>{t('family.where')}</p>
    </>
  );
}
