import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadText } from '../export/csv';
import { ask, problemOf } from '../graphql/client';
import { PersonalDataDocument } from '../graphql/generated';
import type { ChangeState } from '../commands/use-change';
import { ChangeOutcome } from '../ui/change-outcome';

type Part = Record<string, unknown> & { wallet: unknown[]; hours: unknown[] };

/** Everything kept about a member as one file, fetched in parts. */
export function DataExport({ memberNo }: { memberNo: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<ChangeState<unknown>>({ phase: 'idle' });
  const save = async () => {
    setState({ phase: 'sending' });
    let whole: Part | undefined;
    for (let after: string | null = null; ;) {
      const { data, error }: Awaited<ReturnType<typeof page>> = await page(memberNo, after);
      if (error || !data) return setState({ phase: 'failed', problem: problemOf(error) });
      const part = data.personalData;
      if (part.__typename !== 'PersonalDataPart') return setState({ phase: 'refused', refusal: part });
      const content = JSON.parse(part.json) as Part;
      if (whole) {
        whole.wallet.push(...content.wallet);
        whole.hours.push(...content.hours);
      } else whole = content;
      after = part.next ?? null;
      if (after === null) break;
    }
    downloadText(`youhui-${memberNo}.json`, JSON.stringify(whole, null, 2), 'application/json');
    setState({ phase: 'done', answer: {} });
  };
  return (
    <section className="card" aria-labelledby="export-heading">
      <h2 id="export-heading">{t('privacy.export')}</h2>
      <p className="muted">{t('privacy.exportLead')}</p>
      <ChangeOutcome state={state} done={t('privacy.downloaded')} testId="downloaded" />
      <div className="buttons">
        <button
          type="button"
          className="button button-main"
          disabled={state.phase === 'sending'}
          onClick={() => void save()}
          data-testid="download"
        >
          {t('privacy.download')}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {t('privacy.print')}
        </button>
      </div>
    </section>
  );
}

const page = (memberNo: string, after: string | null) => ask(PersonalDataDocument, { memberNo, after });
