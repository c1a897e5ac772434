import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

const steps = [
  { title: 'firstRun.makeTitle', text: 'firstRun.makeText', command: 'npm run youhui -- init --data ./youhui-data' },
  { title: 'firstRun.startTitle', text: 'firstRun.startText', command: 'npm start -- --data ./youhui-data' },
  { title: 'firstRun.phonesTitle', text: 'firstRun.phonesText', command: 'npm start -- --data ./youhui-data --lan' },
] as const;

/** The way from the demo to a real community, in three commands. Open to everybody: there is nobody yet to sign in. */
export default function FirstRunPage() {
  const { t } = useTranslation();
  return (
    <section className="card" data-testid="first-run">
      <h1>{t('firstRun.heading')}</h1>
      <p className="muted">{t('firstRun.lead')}</p>
      <ol>
        {steps.map(({ title, text, command }, index) => (
          <li key={command}>
            <h2>{`${index + 1}. ${t(title)}`}</h2>
            <p>{t(text)}</p>
            <p>
              <code>{command}</code>
            </p>
          </li>
        ))}
      </ol>
      <p>
        <Link className="button" to="/sign-in">
          {t('firstRun.back')}
        </Link>
      </p>
    </section>
  );
}
