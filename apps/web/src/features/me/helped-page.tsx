import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { pointsText } from '../../amounts/shown-amounts';
import { useChange } from '../../commands/use-change';
import {
  EndHelpDocument,
  type EndHelpMutation,
  MyHistoryDocument,
  type MyHistoryQuery,
  MyWalletDocument,
  PeopleIHelpDocument,
  type PeopleIHelpQuery,
} from '../../graphql/generated';
import { forgetHelpedDevice } from '../../payment-device/kept-helped-devices';
import { useEvery } from '../../reads/use-every';
import { usePages } from '../../reads/use-pages';
import { useRead } from '../../reads/use-read';
import type { Viewer } from '../../session/session';
import { ChangeOutcome } from '../../ui/change-outcome';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ListStates, MoreButton } from '../../ui/list-states';
import { Notice } from '../../ui/notice';
import { BalanceCard } from './balance-card';
import { Cards } from './cards';
import { CodeCard } from './code-card';
import { DeviceTrouble } from './device-trouble';
import { HistoryLines } from './history-lines';
import { useHelpedDevice } from './use-helped-device';
import { useWalletWatch } from './use-wallet-watch';

type Helped = PeopleIHelpQuery['peopleIHelp'][number];

const lookEveryMs = 5000;
const endedOf = (data: EndHelpMutation) => data.endHelp;
const pageOf = (data: MyHistoryQuery) => ({
  rows: data.member?.history.lines ?? [],
  nextCursor: data.member?.history.nextCursor ?? null,
});

/** Somebody whom this member helps as family: their code on this phone, their points, and their cards. */
export default function HelpedPage({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const { memberNo = '' } = useParams();
  const read = useRead(PeopleIHelpDocument, {});
  // Ended by the member or the desk, it is gone from this page too.
  useEvery(lookEveryMs, true, read.refresh);
  const helped = read.data?.peopleIHelp.find((one) => one.memberNo === memberNo);
  const over = read.data !== undefined && !helped;
  const communityCode = viewer.community.code;
  useEffect(() => {
    if (over) forgetHelpedDevice({ communityCode, helperMemberNo: viewer.memberNo ?? '', memberNo });
  }, [over, communityCode, viewer.memberNo, memberNo]);
  if (!read.data)
    return (
      <div className="code-page">
        <h1>{t('family.helpedHeading')}</h1>
        <ListStates read={read} present={false} empty={false} emptyText="">
          {null}
        </ListStates>
      </div>
    );
  if (!helped)
    return (
      <div className="code-page">
        <h1>{t('family.helpedHeading')}</h1>
        <Notice tone="plain" title={t('family.over')} testId="help-over">
          <p>{t('family.overNext')}</p>
          <Link className="button" to="/me/mine">
            {t('app.mine')}
          </Link>
        </Notice>
      </div>
    );
  return <Helping key={helped.helperNo} viewer={viewer} helped={helped} onUsed={read.refresh} />;
}

function Helping({ viewer, helped, onUsed }: { viewer: Viewer; helped: Helped; onUsed: () => void }) {
  const { t } = useTranslation();
  const { memberNo, memberMaskedName: name } = helped;
  const { device, elsewhere, register } = useHelpedDevice(viewer, helped);
  return (
    <div className="code-page">
      <p className="helping" data-testid="helping">
        <strong>{t('family.helping', { name })}</strong>
        <span className="block">
          {helped.leftTodayPoints > 0
            ? t('family.leftToday', { points: pointsText(helped.leftTodayPoints) })
            : t('family.nothingLeft')}{' '}
          · {t('family.until', { day: helped.lastDay })}
        </span>
      </p>
      {device.phase !== 'ready' && <h1>{t('me.codeFor', { name })}</h1>}
      {device.phase === 'ready' && <CodeCard device={device.device} />}
      {elsewhere ? (
        <Notice tone="plain" title={t('family.elsewhere')} testId="help-elsewhere">
          <p>{t('family.elsewhereNext')}</p>
          <button type="button" className="button button-main" onClick={register} data-testid="register-device">
            {t('family.useThis')}
          </button>
        </Notice>
      ) : (
        <DeviceTrouble device={device} onRegister={register} />
      )}
      <Wallet memberNo={memberNo} onUsed={onUsed} />
      <Cards memberNo={memberNo} ofHelped={name} />
      <StopHelping helped={helped} />
    </div>
  );
}

function Wallet({ memberNo, onUsed }: { memberNo: string; onUsed: () => void }) {
  const { t } = useTranslation();
  const read = useRead(MyWalletDocument, { memberNo });
  const history = usePages(MyHistoryDocument, { memberNo }, pageOf);
  const { refresh } = read;
  const { refresh: again } = history;
  const lookAgain = useCallback(() => {
    refresh();
    again();
    onUsed();
  }, [refresh, again, onUsed]);
  useWalletWatch(memberNo, lookAgain);
  return (
    <>
      <BalanceCard read={read} own={false} />
      <section className="card" aria-labelledby="history-heading">
        <h2 id="history-heading">{t('me.history')}</h2>
        <ListStates
          read={history}
          present={history.rows !== undefined}
          empty={history.rows?.length === 0}
          emptyText={t('me.historyEmpty')}
        >
          <HistoryLines lines={history.rows ?? []} />
          <MoreButton pages={history} />
        </ListStates>
      </section>
    </>
  );
}

/** Whoever helps may stop as well. */
function StopHelping({ helped: { helperNo, memberMaskedName: name } }: { helped: Helped }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const end = useChange(EndHelpDocument, endedOf);
  const ended = end.state.phase === 'done';
  useEffect(() => {
    if (ended) void navigate('/me/mine', { replace: true });
  }, [ended, navigate]);
  return (
    <section className="card">
      <ChangeOutcome state={end.state} done={t('family.ended', { name })} testId="help-ended" />
      <button
        type="button"
        className="button more"
        disabled={end.busy}
        onClick={() => setAsking(true)}
        data-testid="stop-helping"
      >
        {t('family.stopHelping', { name })}
      </button>
      {asking && (
        <ConfirmDialog
          title={t('family.stopHelpingHeading', { name })}
          confirmLabel={t('family.stopConfirm')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            end.send({ helperNo });
          }}
        >
          <p>{t('family.stopHelpingAsk')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
