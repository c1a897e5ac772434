import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { ThisDeskDeviceDocument } from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { clearDesk, forgetDesk, startOver } from '../../session/desk-here';
import { useSession } from '../../session/session';
import { chooseElderMode } from '../../ui/elder-mode';
import { ListStates } from '../../ui/list-states';
import { Notice } from '../../ui/notice';
import { CardSignIn } from './card-sign-in';
import { ChoosePin } from './choose-pin';
import './self-service.css';

const lookAgainMs = 4000;

/** Where a resident without a phone begins, on a device that staff made a self-service desk. */
export default function SelfServicePage() {
  const { t } = useTranslation();
  const { state, signedIn, signOut } = useSession();
  const [query] = useSearchParams();
  const ended = query.get('ended');
  const read = useRead(ThisDeskDeviceDocument, {});
  const [choosing, setChoosing] = useState<string | null>(null);
  const [chosen, setChosen] = useState(false);
  /** Whoever is signed in has just done so here, and is not somebody who went before. */
  const entered = useRef(false);
  const desk = read.data?.thisDeskDevice;
  const isDesk = desk !== undefined && desk !== null;
  const known = read.data !== undefined;
  const { refresh } = read;
  useEffect(() => {
    if (!known) return;
    if (!isDesk) return forgetDesk();
    clearDesk();
    chooseElderMode(true);
  }, [known, isDesk]);
  useEffect(() => {
    if (!isDesk) return undefined;
    const timer = setInterval(refresh, lookAgainMs);
    return () => clearInterval(timer);
  }, [isDesk, refresh]);
  const leftOpen = state.status === 'signed-in' && state.viewer.deskSession !== null && !entered.current;
  useEffect(() => {
    if (leftOpen) void signOut().then(() => startOver());
  }, [leftOpen, signOut]);

  if (state.status === 'signed-in' && state.viewer.deskSession && entered.current)
    return <Navigate to="/me/points" replace />;
  const waiting = desk?.pinChoice?.maskedName;
  return (
    <div className="sign-in self-service">
      {ended && !choosing && (
        <Notice tone="good" title={t('selfService.ended')} testId="desk-ended">
          <p>{t(ended === 'time' ? 'selfService.endedByTime' : 'selfService.endedNext')}</p>
        </Notice>
      )}
      {chosen && <Notice tone="good" title={t('selfService.pinChosen')} testId="pin-chosen" />}
      <section className="card">
        <ListStates read={read} present={known && state.status !== 'loading' && !leftOpen} empty={false} emptyText="">
          {!desk ? (
            <>
              <h1>{t('selfService.none')}</h1>
              <p>{t('selfService.noneNext')}</p>
              <Link className="button" to="/sign-in">
                {t('selfService.staff')}
              </Link>
            </>
          ) : state.status === 'signed-in' ? (
            <>
              <h1>{t('selfService.staffHere', { name: state.viewer.displayName })}</h1>
              <button type="button" className="button button-main" onClick={() => void signOut()}>
                {t('selfService.staffOut')}
              </button>
            </>
          ) : choosing !== null ? (
            <ChoosePin
              name={choosing}
              onLeave={() => setChoosing(null)}
              onDone={() => {
                setChoosing(null);
                setChosen(true);
                refresh();
              }}
            />
          ) : (
            <>
              <h1>{t('selfService.heading')}</h1>
              <p className="muted">
                {desk.communityName} · {desk.name}
              </p>
              {waiting && (
                <button
                  type="button"
                  className="button button-main button-huge"
                  onClick={() => {
                    setChosen(false);
                    setChoosing(waiting);
                  }}
                  data-testid="choose-pin"
                >
                  {t('selfService.newPinOf', { name: waiting })}
                </button>
              )}
              <CardSignIn
                onSignedIn={(viewer) => {
                  entered.current = true;
                  signedIn(viewer);
                }}
              />
              <p className="muted">{t('selfService.forgot')}</p>
            </>
          )}
        </ListStates>
      </section>
    </div>
  );
}
