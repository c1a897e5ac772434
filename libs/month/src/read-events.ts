import { isCommandId } from '@youhui/kernel';
import { eventShapes } from './event-shapes';
import { isEarlier, readInstant, type Instant } from './event-time';
import { isJsonObject, parseExactJson, shortened, shownJson } from './exact-json';
import { fieldFault, type FieldRule, type KnownNames } from './field-rules';
import type { ReportFault, Wording } from './malformed';
import type { MonthEvent, MonthEventKind } from './month';
import { linesOf, notUtf8, utf8Text } from './utf8-lines';

/** Own bound: a line with every field at its longest, each character written `\uXXXX`, is far shorter. */
const longestLineBytes = 1024 * 1024;

type JsonObject = Readonly<Record<string, unknown>>;

/** Of the last line without a fault. */
interface LatestTime {
  readonly instant: Instant;
  readonly at: string;
  readonly line: number;
}

/**
 * Reads `events.jsonl`: the events in file order, and every fault of every line reported. No events at all is fine.
 * Beside what a line shows alone, `at` never goes back to before the last faultless line, and no cycle is cut twice.
 */
export function readEvents(bytes: Buffer, known: KnownNames, report: ReportFault): MonthEvent[] {
  const events: MonthEvent[] = [];
  const cuts = new CutCycles();
  let latest: LatestTime | undefined;
  for (const line of linesOf(bytes)) {
    const faults: Wording[] = [];
    const object = readLine(line.bytes, faults);
    if (object) {
      const instant = checkedTime(object, latest, faults);
      const event = checkedEvent(object, known, faults);
      cuts.check(object, line.number, faults);
      if (event && instant && faults.length === 0) {
        events.push(event);
        latest = { instant, at: event.at, line: line.number };
      }
    }
    for (const fault of faults) report(line.number, fault);
  }
  return events;
}

function readLine(bytes: Buffer, faults: Wording[]): JsonObject | undefined {
  const refuse = (fault: Wording) => void faults.push(fault);
  if (bytes.length > longestLineBytes) return refuse({ en: 'the line is over 1 MiB', zh: '这一行超过 1 MiB' });
  const text = utf8Text(bytes);
  if (text === undefined) return refuse(notUtf8);
  if (/^[ \t\r]*$/.test(text)) return refuse({ en: 'a blank line', zh: '空行' });
  const json = parseExactJson(text);
  if ('fault' in json) return refuse(json.fault);
  if (isJsonObject(json.value)) return json.value;
  const shown = shownJson(json.value);
  return refuse({ en: `expected a JSON object, got ${shown.en}`, zh: `应为 JSON 对象,实为 ${shown.zh}` });
}

const time: FieldRule<string> = {
  expects: {
    en: 'an existing date and time with offset, as 2026-03-01T08:30:00+08:00 or …Z',
    zh: '存在的日期和时间并带时差,如 2026-03-01T08:30:00+08:00 或以 Z 结尾',
  },
  accept: (value) => (typeof value === 'string' && readInstant(value) ? value : undefined),
};

const commandId: FieldRule<string> = {
  expects: {
    en: 'a string of 1–64 printable ASCII characters without comma, " and \'',
    zh: ' 1–64 个可打印 ASCII 字符的字符串(不含逗号、" 和 \')',
  },
  accept: (value) => (typeof value === 'string' && isCommandId(value) ? value : undefined),
};

const kind: FieldRule<MonthEventKind> = {
  expects: { en: `one of ${Object.keys(eventShapes).join(', ')}`, zh: `${Object.keys(eventShapes).join('、')} 之一` },
  accept: (value) =>
    typeof value === 'string' && Object.hasOwn(eventShapes, value) ? (value as MonthEventKind) : undefined,
};

function checkedTime(object: JsonObject, latest: LatestTime | undefined, faults: Wording[]): Instant | undefined {
  const at = checkedField(object, 'at', time, {}, faults);
  const instant = at === undefined ? undefined : readInstant(at);
  if (instant && latest && isEarlier(instant, latest.instant)) {
    faults.push({
      en: `at: ${at} goes back before ${latest.at} on line ${latest.line}`,
      zh: `at ${at} 早于第 ${latest.line} 行的 ${latest.at}`,
    });
  }
  return instant;
}

function checkedEvent(object: JsonObject, known: KnownNames, faults: Wording[]): MonthEvent | undefined {
  const head = {
    at: object['at'],
    kind: checkedField(object, 'kind', kind, known, faults),
    id: checkedField(object, 'id', commandId, known, faults),
  };
  if (!head.kind) return undefined;
  const rules = Object.entries<FieldRule<unknown>>(eventShapes[head.kind]);
  const body = Object.fromEntries(
    rules.map(([field, rule]) => [field, checkedField(object, field, rule, known, faults)]),
  );
  for (const field of Object.keys(object)) {
    if (Object.hasOwn(head, field) || Object.hasOwn(body, field)) continue;
    const shown = shortened(JSON.stringify(field));
    faults.push({ en: `${shown}: ${head.kind} has no such field`, zh: `${head.kind} 没有字段 ${shown}` });
  }
  if (head.kind === 'refund' && body['bill_fen'] === 0 && body['redeem_points'] === 0) {
    faults.push({
      en: 'bill_fen, redeem_points: expected at least one of them above 0',
      zh: 'bill_fen 与 redeem_points 不得都为 0',
    });
  }
  return { ...head, ...body } as MonthEvent;
}

function checkedField<T>(
  object: JsonObject,
  field: string,
  rule: FieldRule<T>,
  known: KnownNames,
  faults: Wording[],
): T | undefined {
  if (!Object.hasOwn(object, field)) {
    faults.push({ en: `${field}: missing; expected ${rule.expects.en}`, zh: `缺少 ${field},应为${rule.expects.zh}` });
    return undefined;
  }
  const value = rule.accept(object[field], known);
  if (value === undefined) faults.push(fieldFault(field, rule, object[field]));
  return value;
}

/** Finds the cycle that is cut twice. Only the first line of an id can cut: later ones are retries or conflicts. */
class CutCycles {
  private readonly usedIds = new Set<unknown>();
  private readonly cutOnLine = new Map<unknown, number>();

  check(object: JsonObject, line: number, faults: Wording[]): void {
    const { id, kind: eventKind, cycle } = object;
    if (this.usedIds.has(id)) return;
    this.usedIds.add(id);
    if (eventKind !== 'cut' || typeof cycle !== 'string') return;
    const before = this.cutOnLine.get(cycle);
    if (before === undefined) this.cutOnLine.set(cycle, line);
    else {
      const shown = shortened(JSON.stringify(cycle));
      faults.push({
        en: `cycle: ${shown} is cut a second time; the first is on line ${before}`,
        zh: `cycle ${shown} 重复结算,首次在第 ${before} 行`,
      });
    }
  }
}
