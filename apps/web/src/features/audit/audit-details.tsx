import { useTranslation } from 'react-i18next';
import type { AuditEntryPartsFragment } from '../../graphql/generated';
import { SheetHead } from '../../ui/sheet-head';
import { useChangedText } from './changed-text';

type Entry = AuditEntryPartsFragment;

/** What was asked, what it changed from what to what, and from where. */
export function AuditDetails({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('audit.details')}</summary>
      {entry.withheld ? <p className="muted">{t('audit.withheld')}</p> : <Told entry={entry} />}
      <dl className="audit-details">
        {entry.network !== '' && (
          <div>
            <dt>{t('audit.network')}</dt>
            <dd>{entry.network}</dd>
          </div>
        )}
        <div>
          <dt>{t('audit.request')}</dt>
          <dd>{entry.requestId}</dd>
        </div>
      </dl>
    </details>
  );
}

function Told({ entry: { details, changes } }: { entry: Entry }) {
  const { t } = useTranslation();
  return (
    <>
      {changes.length > 0 && <Changes changes={changes} />}
      {details === null && <p className="muted">{t('audit.erased')}</p>}
      {details && details.length > 0 && <Asked details={details} />}
    </>
  );
}

function Changes({ changes }: { changes: Entry['changes'] }) {
  const { t } = useTranslation();
  const { placeName, valueText } = useChangedText();
  return (
    <table className="audit-changes" data-testid="audit-changes">
      <SheetHead columns={[t('audit.changed'), t('audit.before'), t('audit.after')]} />
      <tbody>
        {changes.map(({ place, subject, before, after, readable }, index) => (
          <tr key={index}>
            <th scope="row">
              {placeName(place)} <span className="muted">{subject}</span>
            </th>
            {readable ? (
              <>
                <td>{valueText(place, before)}</td>
                <td>{valueText(place, after)}</td>
              </>
            ) : (
              <td colSpan={2}>{t('audit.erased')}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Asked({ details }: { details: NonNullable<Entry['details']> }) {
  const { t } = useTranslation();
  const { askedName } = useChangedText();
  return (
    <>
      <h2 className="audit-asked">{t('audit.asked')}</h2>
      <dl className="audit-details">
        {details.map(({ name, value }) => (
          <div key={name}>
            <dt>{askedName(name)}</dt>
            <dd>{value === '•••' ? t('audit.secret') : value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
