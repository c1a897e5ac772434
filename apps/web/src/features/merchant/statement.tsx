import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../amounts/shown-amounts';
import { downloadText } from '../../export/csv';
import {
  CycleNamesDocument,
  ShopStatementDocument,
  type ShopStatementQuery,
  ShopStatementSumsDocument,
  type StatementKind,
  type StatementRole,
} from '../../graphql/generated';
import { usePages } from '../../reads/use-pages';
import { useRead } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { ListStates, MoreButton } from '../../ui/list-states';
import { statementCsv, sumOf } from './statement-csv';
import { StatementTable } from './statement-table';

const pageOf = (data: ShopStatementQuery) => ({
  rows: data.merchantStatement?.lines ?? [],
  nextCursor: data.merchantStatement?.nextCursor ?? null,
});
const roles = ['ACCEPTED', 'USED_ELSEWHERE'] as const satisfies readonly StatementRole[];
const kinds = ['SALE', 'REFUND'] as const satisfies readonly StatementKind[];

/** Every line of a cycle with why, filtered, and as a file of exactly what is shown. */
export function Statement({ merchantNo }: { merchantNo: string }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const cycles = useRead(CycleNamesDocument, {}).data?.cycles.cycles;
  const [cycle, setCycle] = useState<string | null>(null);
  const [role, setRole] = useState<StatementRole | null>(null);
  const [kind, setKind] = useState<StatementKind | null>(null);
  const lines = usePages(ShopStatementDocument, { merchantNo, cycle, role, kind }, pageOf);
  const shown = lines.rows ?? [];
  const total = sumOf(shown);
  const save = () => downloadText(`${merchantNo}-${cycle ?? 'open'}.csv`, statementCsv(shown, timezone, t));
  return (
    <section className="card" aria-labelledby="statement">
      <h2 id="statement">{t('merchant.statement')}</h2>
      <div className="filters">
        <Choice
          label={t('merchant.cycle')}
          value={cycle}
          onChoose={setCycle}
          all={t('merchant.openCycle')}
          options={(cycles ?? [])
            .filter(({ state }) => state !== 'OPEN')
            .map((one) => ({ value: one.cycle, text: `${one.cycle} · ${one.openedOn} – ${one.endsOn}` }))}
        />
        <Choice
          label={t('merchant.role')}
          value={role}
          onChoose={setRole}
          all={t('merchant.all')}
          options={roles.map((value) => ({ value, text: t(`merchant.role${value}`) }))}
        />
        <Choice
          label={t('merchant.kind')}
          value={kind}
          onChoose={setKind}
          all={t('merchant.all')}
          options={kinds.map((value) => ({ value, text: t(`merchant.kind${value}`) }))}
        />
      </div>
      <Sums merchantNo={merchantNo} cycle={cycle} />
      <ListStates
        read={lines}
        present={lines.rows !== undefined}
        empty={shown.length === 0}
        emptyText={role || kind ? t('merchant.noneFiltered') : t('merchant.noLines')}
      >
        <div className="card-head">
          <p role="status" data-testid="shown-lines" data-net-fen={total.netFen}>
            {t('merchant.shown', { n: shown.length, points: pointsText(total.points), yuan: yuanText(total.netFen) })}
            {lines.hasMore && ` ${t('merchant.moreBelow')}`}
          </p>
          <button type="button" className="button" onClick={save} data-testid="statement-csv">
            {t('merchant.export', { n: shown.length })}
          </button>
        </div>
        <StatementTable lines={shown} />
        <MoreButton pages={lines} />
      </ListStates>
    </section>
  );
}

function Choice<Value extends string>({
  label,
  value,
  onChoose,
  all,
  options,
}: {
  label: string;
  value: Value | null;
  onChoose: (value: Value | null) => void;
  all: string;
  options: readonly { value: Value; text: string }[];
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChoose(options.find((option) => option.value === event.target.value)?.value ?? null)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What all lines of the cycle come to, whatever is filtered. */
function Sums({ merchantNo, cycle }: { merchantNo: string; cycle: string | null }) {
  const { t } = useTranslation();
  const read = useRead(ShopStatementSumsDocument, { merchantNo, cycle });
  const sums = read.data?.merchantStatement?.sums;
  if (!sums) return null;
  const parts = [
    ['carriedIn', sums.carriedInFen],
    ['fund', sums.fundFen],
    ['receivable', sums.interchangeReceivableFen],
    ['payable', -sums.interchangePayableFen],
  ] as const;
  return (
    <>
      <p className="muted">{t('merchant.sums')}</p>
      <dl className="figures shop-sums" data-testid="sums">
        {parts.map(([name, fen]) => (
          <div key={name}>
            <dt>{t(`merchant.part_${name}`)}</dt>
            <dd>{yuanText(fen)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('merchant.netOfCycle')}</dt>
          <dd data-testid="statement-net" data-fen={sums.netFen}>
            {yuanText(sums.netFen)}
          </dd>
        </div>
      </dl>
    </>
  );
}
