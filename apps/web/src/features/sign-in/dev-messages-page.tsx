import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { Notice } from '../../ui/notice';
import { type DevMessage, readDevMessages } from './dev-messages';

const lookEveryMs = 2_000;

/** What the development provider of messages would have sent: one-time codes, without a telephone. */
export default function DevMessagesPage() {
  const { t } = useTranslation();
  const [messages, setMessages] = useState<readonly DevMessage[] | null | undefined>(undefined);
  useEffect(() => {
    let over = false;
    const look = () =>
      void readDevMessages().then((read) => {
        if (!over) setMessages(read);
      });
    look();
    const timer = setInterval(look, lookEveryMs);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, []);
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <section className="card" aria-labelledby="messages-heading">
      <h1 id="messages-heading">{t('devMessages.heading')}</h1>
      <p className="muted">{t('devMessages.lead')}</p>
      {messages === undefined && (
        <p className="list-note" role="status">
          {t('ui.loading')}
        </p>
      )}
      {messages === null && <Notice tone="plain" title={t('devMessages.missing')} />}
      {messages?.length === 0 && <p className="list-note">{t('devMessages.none')}</p>}
      {messages && messages.length > 0 && (
        <ul className="lines" data-testid="dev-messages">
          {messages.map((message, place) => (
            <li key={`${message.sentAt}.${place}`} className="line">
              <span className="line-why strong">{message.text}</span>
              <span className="line-more muted small">
                {t('devMessages.to')} {message.to} · {localTimeText(message.sentAt, here)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
