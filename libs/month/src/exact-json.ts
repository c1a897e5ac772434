import { LosslessNumber, parse } from 'lossless-json';
import type { Wording } from './malformed';

export type ParsedJson =
  | { readonly value: unknown }
  | { readonly fault: Wording; /** Of the character at fault, from 0, where known. */ readonly position?: number };

/**
 * Reads JSON without losing how a number was written: one written as a whole number within ±(2^53−1) is a `number`
 * (`-0` is 0), any other, such as `5.0` or `1e2`, stays a `LosslessNumber`, the text as it stood. `JSON.parse` cannot
 * tell `5.0` from `5`.
 */
export function parseExactJson(text: string): ParsedJson {
  if (text.startsWith('\uFEFF')) {
    return {
      fault: { en: 'not JSON: a byte order mark stands before it', zh: '不是合法的 JSON:开头有字节顺序标记' },
      position: 0,
    };
  }
  try {
    return { value: parse(text, null, exactNumber) };
  } catch (error) {
    if (error instanceof SyntaxError) return syntaxFault(error.message);
    // The parser calls itself for every bracket: the stack ends before a hostile file does.
    return { fault: { en: 'not JSON that can be read: nested too deeply', zh: 'JSON 嵌套过深' } };
  }
}

/** True for `{…}`; false for lists, null, and the numbers that stayed as text. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof LosslessNumber);
}

/** The sign of a whole number beyond ±(2^53−1); undefined for anything else. */
export function signBeyondExact(value: unknown): -1 | 1 | undefined {
  if (!(value instanceof LosslessNumber) || !/^-?\d+$/.test(value.value)) return undefined;
  return value.value.startsWith('-') ? -1 : 1;
}

/** What stands there, short enough for a message: `5.0`, `"adult"`, `a list`. */
export function shownJson(value: unknown): Wording {
  if (Array.isArray(value)) return { en: 'a list', zh: '列表' };
  if (isJsonObject(value)) return { en: 'an object', zh: '对象' };
  if (value instanceof LosslessNumber) {
    const number = shortened(value.value);
    if (!signBeyondExact(value)) return { en: number, zh: number };
    return { en: `${number}, which is beyond ±(2^53−1)`, zh: `${number},超出 ±(2^53−1)` };
  }
  const text = shortened(JSON.stringify(value));
  return { en: text, zh: text };
}

/** At most 40 characters of it. */
export function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function exactNumber(text: string): number | LosslessNumber {
  const number = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(number)) return new LosslessNumber(text);
  return number === 0 ? 0 : number;
}

function syntaxFault(message: string): ParsedJson {
  const position = /position (\d+)$/.exec(message)?.[1];
  const where = position === undefined ? '' : `(第 ${Number(position) + 1} 个字符处)`;
  const reason = message.length <= 200 ? message : `${message.slice(0, 200)}…`;
  return {
    fault: { en: `not JSON: ${reason}`, zh: `不是合法的 JSON${where}` },
    ...(position !== undefined && { position: Number(position) }),
  };
}
