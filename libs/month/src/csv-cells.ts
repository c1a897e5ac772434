import { isGivenNo } from '@youhui/kernel';
import type { FieldRule } from './field-rules';

/** Plain digits: no sign, no separators, nothing around them. */
export const digits = (least: number, most = Number.MAX_SAFE_INTEGER): FieldRule<number> => ({
  expects: {
    en: `a whole number in plain digits from ${least} to ${most === Number.MAX_SAFE_INTEGER ? '2^53−1' : most}`,
    zh: ` ${least} 到 ${most === Number.MAX_SAFE_INTEGER ? '2^53−1' : most} 的整数(只写数字)`,
  },
  accept(cell) {
    const number = typeof cell === 'string' && /^\d+$/.test(cell) ? Number(cell) : -1;
    return number >= least && number <= most ? number : undefined;
  },
});

/**
 * A number of a member, merchant or household. Own bounds, the kernel's: 1–64 characters without commas, quotes and
 * control characters, because the result files hold it without quotes; no space at either end.
 */
export const number: FieldRule<string> = {
  expects: {
    en: 'a number of 1–64 characters without commas, quotes and control characters, no space at either end',
    zh: ' 1–64 个字符的编号(不含逗号、引号和控制字符,首尾无空格)',
  },
  accept: (cell) => (isCell(cell) && isGivenNo(cell) ? cell : undefined),
};

/** As {@link number}, or blank: a cell of nothing but white space is the empty string. */
export const numberOrBlank: FieldRule<string> = {
  expects: { en: `blank, or ${number.expects.en}`, zh: `空白或${number.expects.zh.trim()}` },
  accept(cell) {
    if (!isCell(cell)) return undefined;
    return cell.trim() === '' ? '' : number.accept(cell, {});
  },
};

/** One of a few words, each standing for a value. */
export const wordFor = <Value extends string | boolean>(words: ReadonlyMap<string, Value>): FieldRule<Value> => ({
  expects: { en: `one of ${[...words.keys()].join(', ')}`, zh: ` ${[...words.keys()].join('、')} 之一` },
  accept: (cell) => (isCell(cell) ? words.get(cell) : undefined),
});

const isCell = (cell: unknown): cell is string => typeof cell === 'string';
