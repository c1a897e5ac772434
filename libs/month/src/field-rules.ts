import { isLocalDate, isName, isText, type LocalDate } from '@youhui/kernel';
import { shownJson, signBeyondExact } from './exact-json';
import type { Wording } from './malformed';

/** The numbers and keys that the other files define. An absent set could not be read: nothing is unknown then. */
export interface KnownNames {
  readonly members?: ReadonlySet<string>;
  readonly merchants?: ReadonlySet<string>;
  readonly tariffs?: ReadonlySet<string>;
}

/** What may stand in one field. */
export interface FieldRule<T> {
  readonly expects: Wording;
  /** The value as the month has it, or undefined when it is not what is expected. */
  accept(value: unknown, known: KnownNames): T | undefined;
}

/** One rule for each field, none for others. */
export type FieldRules<Fields> = { readonly [Field in keyof Fields]-?: FieldRule<NonNullable<Fields[Field]>> };

/** `field: expected …, got …`. */
export function fieldFault(field: string, { expects }: FieldRule<unknown>, value: unknown): Wording {
  const got = shownJson(value);
  return { en: `${field}: expected ${expects.en}, got ${got.en}`, zh: `${field} 应为${expects.zh},实为 ${got.zh}` };
}

/** A string that is not empty. Own bounds: at most `most` of 200 characters, no NUL, no half of a character. */
export const text = (most = 200): FieldRule<string> => ({
  expects: {
    en: `a non-empty string of at most ${most} characters without NUL or lone surrogates`,
    zh: `非空字符串(至多 ${most} 个字符,不含 NUL 和孤立代理项)`,
  },
  accept: (value) => (typeof value === 'string' && value.length <= most && isText(value) ? value : undefined),
});

/** What people call something. Own bounds, the kernel's: 1–100 characters, not only spaces, no control characters. */
export const name: FieldRule<string> = {
  expects: {
    en: 'a name of 1–100 characters, not blank and without control characters',
    zh: ' 1–100 个字符的名称(不得空白,不含控制字符)',
  },
  accept: (value) => (typeof value === 'string' && isName(value) ? value : undefined),
};

/** A number written as a whole one, within `least`…`most`. */
export const whole = (least: number, most = Number.MAX_SAFE_INTEGER): FieldRule<number> => ({
  expects:
    most === Number.MAX_SAFE_INTEGER
      ? { en: `a whole number, ${least} or more`, zh: `不小于 ${least} 的整数` }
      : { en: `a whole number from ${least} to ${most}`, zh: `${least} 到 ${most} 的整数` },
  accept: (value) => (typeof value === 'number' && value >= least && value <= most ? value : undefined),
});

/** Any whole number however large; beyond ±(2^53−1) it becomes that bound, which answers every question alike. */
export const anyWhole: FieldRule<number> = {
  expects: { en: 'a whole number', zh: '整数' },
  accept(value) {
    if (typeof value === 'number') return value;
    const sign = signBeyondExact(value);
    return sign && sign * Number.MAX_SAFE_INTEGER;
  },
};

/** An existing day, 0001-01-01 to 9999-12-31. */
export const day: FieldRule<LocalDate> = {
  expects: { en: 'an existing day as YYYY-MM-DD', zh: '存在的日期(YYYY-MM-DD)' },
  accept: (value) => (typeof value === 'string' && isLocalDate(value) ? value : undefined),
};

export const oneOf = <Choice extends string>(choices: readonly Choice[]): FieldRule<Choice> => ({
  expects: { en: `one of ${choices.join(', ')}`, zh: `${choices.join('、')} 之一` },
  accept: (value) => choices.find((choice) => choice === value),
});

/** A list of strings, each as {@link text} has it. Own bound: at most 100 of them. */
export const texts = (least: 0 | 1): FieldRule<readonly string[]> => ({
  expects: {
    en: `a list of ${least} to 100 non-empty strings, each of at most 200 characters`,
    zh: `${least} 到 100 个非空字符串的列表(每个至多 200 个字符)`,
  },
  accept: (value) =>
    Array.isArray(value) &&
    value.length >= least &&
    value.length <= 100 &&
    value.every((item) => typeof item === 'string' && isText(item))
      ? value
      : undefined,
});

/** A string that another file defines, or one of `others`. */
export const knownName = (
  names: keyof KnownNames,
  definedIn: Wording,
  others: readonly string[] = [],
): FieldRule<string> => ({
  expects: definedIn,
  accept: (value, known) =>
    typeof value === 'string' && isText(value) && (known[names]?.has(value) !== false || others.includes(value))
      ? value
      : undefined,
});
