import { isLocalDate, isTimezone } from '@youhui/kernel';
import { isJsonObject, parseExactJson, shortened, shownJson } from './exact-json';
import { fieldFault, name, oneOf, text, whole, type FieldRule, type FieldRules } from './field-rules';
import type { ReportFault, Wording } from './malformed';
import type { MonthCalendar, MonthCommunity, MonthPolicy } from './month';
import { linesNotUtf8, notUtf8 } from './utf8-lines';

/** Own bound on `community.json`: far more than its keys can need. */
const mostBytes = 4 * 1024 * 1024;

/** Own bound on what is multiplied: even the award of a whole day at the highest of them is within ±(2^53−1). */
const mostRate = 1_000_000_000;

const timezone: FieldRule<string> = {
  expects: { en: 'a timezone such as Asia/Shanghai', zh: '时区名,如 Asia/Shanghai' },
  accept: (value) => (typeof value === 'string' && isTimezone(value) ? value : undefined),
};

const month: FieldRule<string> = {
  expects: { en: 'an existing month as YYYY-MM', zh: '存在的月份(YYYY-MM)' },
  accept: (value) => (typeof value === 'string' && isLocalDate(`${value}-01`) ? value : undefined),
};

const calendars: readonly MonthCalendar[] = ['half_month', 'daily', 'weekly', 'month'];

const object: FieldRule<Readonly<Record<string, unknown>>> = {
  expects: { en: 'an object', zh: '对象' },
  accept: (value) => (isJsonObject(value) ? value : undefined),
};

const communityRules: FieldRules<Omit<MonthCommunity, 'policy'>> = {
  code: text(),
  name,
  timezone,
  month,
  cycle_calendar: oneOf(calendars),
};

type Limit =
  'max_redeem_share_bps' | 'max_redeem_points_per_day' | 'second_review_above_minutes' | 'carry_forward_below_fen';
type Rates = 'multipliers_bps' | 'tariffs';

/** Own bounds beside those of the format: 40 characters of version, 1000 years of lifetime, 3 650 000 days of grace. */
const policyRules: FieldRules<Omit<MonthPolicy, Limit | Rates>> = {
  version: text(40),
  face_value_fen: whole(1, mostRate),
  interchange_bps: whole(0, 10_000),
  points_per_hour: whole(0, mostRate),
  lot_lifetime_months: whole(0, 12_000),
  refund_grace_days: whole(0, 3_650_000),
};

const limitRules: FieldRules<Pick<MonthPolicy, Limit>> = {
  max_redeem_share_bps: whole(0, 10_000),
  max_redeem_points_per_day: whole(0),
  second_review_above_minutes: whole(0),
  carry_forward_below_fen: whole(0),
};

const rateRules: Readonly<Record<Rates, FieldRule<number>>> = {
  multipliers_bps: whole(0, mostRate),
  tariffs: whole(0),
};

export interface ReadCommunity {
  /** Complete only when no fault was reported. */
  readonly community: MonthCommunity;
  /** The keys of the policy's tariffs; undefined when they could not be read. */
  readonly tariffs?: ReadonlySet<string>;
}

/**
 * Reads `community.json` and reports every fault, with the line of the key where the text has that key once. Keys that
 * the format does not name are ignored, whatever they hold. A limit that is `null` is left out, as an absent one.
 */
export function readCommunity(bytes: Buffer, report: ReportFault): ReadCommunity | undefined {
  const source = jsonText(bytes, report);
  if (source === undefined) return undefined;
  const json = parseExactJson(source);
  if ('fault' in json) {
    report(json.position === undefined ? undefined : lineAt(source, json.position), json.fault);
    return undefined;
  }
  if (!isJsonObject(json.value)) {
    report(1, fieldFault('community.json', object, json.value));
    return undefined;
  }
  const faultAt = (key: string, wording: Wording) => report(lineOfKey(source, key), wording);
  const community = new ObjectReader(json.value, '', faultAt);
  const policyObject = community.field('policy', object);
  const policy = policyObject && new ObjectReader(policyObject, 'policy.', faultAt);
  const tariffs = policy?.rates('tariffs', rateRules.tariffs);
  return {
    community: {
      ...community.fields(communityRules),
      policy: {
        ...policy?.fields(policyRules),
        multipliers_bps: policy?.rates('multipliers_bps', rateRules.multipliers_bps),
        tariffs,
        ...policy?.limits(limitRules),
      },
    } as MonthCommunity,
    ...(tariffs && { tariffs: new Set(Object.keys(tariffs)) }),
  };
}

function jsonText(bytes: Buffer, report: ReportFault): string | undefined {
  if (bytes.length > mostBytes) {
    report(undefined, { en: 'the file is over 4 MiB', zh: '文件超过 4 MiB' });
    return undefined;
  }
  const badLines = linesNotUtf8(bytes);
  for (const line of badLines) report(line, notUtf8);
  return badLines.length > 0 ? undefined : bytes.toString('utf8');
}

/** Reads one object by rules and reports what breaks them. */
class ObjectReader {
  constructor(
    private readonly object: Readonly<Record<string, unknown>>,
    private readonly path: string,
    private readonly faultAt: (key: string, wording: Wording) => void,
  ) {}

  field<T>(key: string, rule: FieldRule<T>): T | undefined {
    const name = this.path + key;
    if (!Object.hasOwn(this.object, key)) {
      const { en, zh } = rule.expects;
      this.faultAt(key, { en: `${name}: missing; expected ${en}`, zh: `缺少 ${name},应为${zh}` });
      return undefined;
    }
    const value = rule.accept(this.object[key], {});
    if (value === undefined) this.faultAt(key, fieldFault(name, rule, this.object[key]));
    return value;
  }

  fields(rules: Readonly<Record<string, FieldRule<unknown>>>): Record<string, unknown> {
    return Object.fromEntries(Object.entries(rules).map(([key, rule]) => [key, this.field(key, rule)]));
  }

  /** A limit is off when it is absent or null. */
  limits(rules: Readonly<Record<string, FieldRule<unknown>>>): Record<string, unknown> {
    const isSet = (key: string) => Object.hasOwn(this.object, key) && this.object[key] !== null;
    return this.fields(Object.fromEntries(Object.entries(rules).filter(([key]) => isSet(key))));
  }

  /** An object of numbers under names that the community chose. It inherits nothing: no name is there by accident. */
  rates(key: string, rule: FieldRule<number>): Readonly<Record<string, number>> | undefined {
    const rates = this.field(key, object);
    if (!rates) return undefined;
    const read = Object.create(null) as Record<string, number>;
    for (const [name, value] of Object.entries(rates)) {
      const path = `${this.path}${key}.${shortened(name)}`;
      if (nameOfRate.accept(name, {}) === undefined) {
        const shown = shownJson(name);
        this.faultAt(key, {
          en: `${this.path}${key}: expected every key to be ${nameOfRate.expects.en}, got ${shown.en}`,
          zh: `${this.path}${key} 的键应为${nameOfRate.expects.zh},实为 ${shown.zh}`,
        });
      }
      const accepted = rule.accept(value, {});
      if (accepted === undefined) this.faultAt(name, fieldFault(path, rule, value));
      read[name] = accepted ?? 0;
    }
    return read;
  }
}

const nameOfRate = text();

function lineAt(source: string, position: number): number {
  return source.slice(0, position).split('\n').length;
}

/** The line of a key that stands once in the text; undefined for one that stands nowhere, or in several places. */
function lineOfKey(source: string, key: string): number | undefined {
  const written = JSON.stringify(key);
  const places: number[] = [];
  for (let at = source.indexOf(written); at !== -1; at = source.indexOf(written, at + 1)) {
    if (/^[ \t\r\n]*:/.test(source.slice(at + written.length, at + written.length + 100))) places.push(at);
    if (places.length > 1) return undefined;
  }
  return places[0] === undefined ? undefined : lineAt(source, places[0]);
}
