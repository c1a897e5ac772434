import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../clock/server-clock';
import { ask, client } from '../../graphql/client';
import { CurrentViewerDocument, SignOutDocument } from '../../graphql/generated';
import { clearDesk, startOver } from '../../session/desk-here';
import { useSession, type Viewer } from '../../session/session';
import './self-service.css';

const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;
/** Who only reads and scrolls is here as well: the API hears of it this often. */
const toldEveryMs = 15_000;
const soonSeconds = 30;

const countdown = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Says whose session it is and when it ends, and ends it: with the button, unused, or when its time is over. */
export default function SelfServiceBar({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const { reload } = useSession();
  const { endsAt, idleSeconds } = viewer.deskSession ?? { endsAt: '', idleSeconds: 0 };
  const usedAt = useRef(Date.now());
  const toldAt = useRef(Date.now());
  const over = useRef(false);
  const secondsLeft = useCallback(() => {
    const unused = usedAt.current + idleSeconds * 1000 - Date.now();
    const inAll = Date.parse(endsAt) - serverNow().getTime();
    return Math.max(0, Math.ceil(Math.min(unused, inAll) / 1000));
  }, [endsAt, idleSeconds]);
  const [left, setLeft] = useState(secondsLeft);

  const end = useCallback(async (why: 'button' | 'time') => {
    if (over.current) return;
    over.current = true;
    // Nothing stays on the screen while the API is told; should it not hear it, the session runs out by itself.
    document.getElementById('root')?.setAttribute('hidden', '');
    await client.mutation(SignOutDocument, {}).toPromise();
    clearDesk();
    startOver(why);
  }, []);

  useEffect(() => {
    const used = () => {
      usedAt.current = Date.now();
      if (usedAt.current - toldAt.current < toldEveryMs) return;
      toldAt.current = usedAt.current;
      void ask(CurrentViewerDocument, {}).then(({ data }) => {
        if (data && data.viewer === null) reload();
      });
    };
    for (const sign of signs) window.addEventListener(sign, used, { capture: true, passive: true });
    const timer = setInterval(() => {
      const now = secondsLeft();
      setLeft(now);
      if (now === 0) void end('time');
    }, 500);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, used, { capture: true });
      clearInterval(timer);
    };
  }, [secondsLeft, end, reload]);

  const soon = left <= soonSeconds;
  return (
    <div className={soon ? 'desk-bar desk-bar-soon' : 'desk-bar'} data-testid="desk-bar">
      <p>
        <strong data-testid="viewer-name">{viewer.displayName}</strong>
        <span className="desk-left" role="timer">
          {t(soon ? 'selfService.soon' : 'selfService.left', { time: countdown(left) })}
        </span>
      </p>
      <button
        type="button"
        className="button button-main button-huge"
        onClick={() => void end('button')}
        data-testid="desk-end"
      >
        {t('selfService.end')}
      </button>
    </div>
  );
}
