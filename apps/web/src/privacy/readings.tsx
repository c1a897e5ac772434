import { useTranslation } from 'react-i18next';
import { localTimeText } from '../amounts/local-time';
import { useViewer } from '../session/session';
import { actorName } from '../ui/actor-name';
import { ListStates } from '../ui/list-states';
import type { PrivacyRead } from './use-privacy';

/** Who opened sealed data, when and why. */
export function Readings({ read, atDesk = false }: { read: PrivacyRead; atDesk?: boolean }) {
  const { t, i18n } = useTranslation();
  const { timezone } = useViewer().community;
  const readings = read.data?.privacy?.readings;
  const and = i18n.language === 'zh' ? '、' : ', ';
  return (
    <section className="card" aria-labelledby="readings-heading">
      <h2 id="readings-heading">{t(atDesk ? 'privacy.readingsOfMember' : 'privacy.readings')}</h2>
      <ListStates
        read={read}
        present={readings !== undefined}
        empty={readings?.length === 0}
        emptyText={t('privacy.readingsEmpty')}
      >
        <ul className="means" data-testid="readings">
          {readings?.map((one) => (
            <li key={`${one.readAt}${one.readBy}${one.fields.join()}`} className="mean">
              <span className="mean-name">
                {t('privacy.reading', {
                  who: actorName(one.readBy),
                  what: one.fields.map((field) => t(`privacy.field.${field}`)).join(and),
                  why: t(`privacy.why.${one.purpose}`),
                })}
                <span className="muted small block">{localTimeText(one.readAt, timezone)}</span>
              </span>
            </li>
          ))}
        </ul>
      </ListStates>
    </section>
  );
}
