/** What a person typed as an amount: whole fen or points, or what is wrong with it. */
export type TypedAmount = { ok: true; amount: number } | { ok: false; problem: AmountProblem };
export type AmountProblem = 'empty' | 'notANumber' | 'tooManyDecimals' | 'notWhole' | 'zero' | 'tooLarge';

/** Nobody's bill; catches a card number scanned into the amount field. */
const LARGEST_FEN = 100_000_000;
const LARGEST_POINTS = 100_000_000;

/** Yuan as typed at a till (`32`, `32.5`, `¥1,032.50`, full-width digits, `。` for the point) as exact fen, above zero. */
export function parseYuan(typed: string): TypedAmount {
  const text = plainDigits(typed)
    .replace(/^[¥\uffe5]/, '')
    .replace(/元$/, '')
    .trim();
  if (text === '') return { ok: false, problem: 'empty' };
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?$/.exec(text) ?? /^()\.(\d+)$/.exec(text);
  if (!match) return { ok: false, problem: 'notANumber' };
  const decimals = match[2] ?? '';
  if (decimals.length > 2) return { ok: false, problem: 'tooManyDecimals' };
  const digits = `${(match[1] ?? '').replaceAll(',', '')}${decimals.padEnd(2, '0')}`;
  return bounded(digits, LARGEST_FEN, false);
}

/** Whole points as typed; nothing typed is zero when `zeroAllowed`. */
export function parsePoints(typed: string, zeroAllowed: boolean): TypedAmount {
  const text = plainDigits(typed);
  if (text === '') return zeroAllowed ? { ok: true, amount: 0 } : { ok: false, problem: 'empty' };
  if (/^\d*\.\d*$/.test(text) && text !== '.') return { ok: false, problem: 'notWhole' };
  if (!/^\d+$/.test(text)) return { ok: false, problem: 'notANumber' };
  return bounded(text, LARGEST_POINTS, zeroAllowed);
}

function bounded(digits: string, largest: number, zeroAllowed: boolean): TypedAmount {
  const significant = digits.replace(/^0+/, '');
  if (significant === '') return zeroAllowed ? { ok: true, amount: 0 } : { ok: false, problem: 'zero' };
  if (significant.length > String(largest).length || Number(significant) > largest)
    return { ok: false, problem: 'tooLarge' };
  return { ok: true, amount: Number(significant) };
}

/** A Chinese keyboard writes full-width digits, points and commas. */
function plainDigits(typed: string): string {
  return typed
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('。', '.')
    .trim();
}
