import { CODE128 } from 'jsbarcode/bin/barcodes/CODE128/index.js';
import { create } from 'qrcode/lib/core/qrcode.js';

/** A dark rectangle, in modules. */
export interface Bar {
  readonly x: number;
  readonly width: number;
}

/** The dark bars of a Code 128 and how many modules it is wide, without its quiet zones. */
export function code128Bars(text: string): { bars: readonly Bar[]; modules: number } {
  const pattern = new CODE128(text, {}).encode().data;
  return { bars: runsOf(pattern.length, (x) => pattern[x] === '1'), modules: pattern.length };
}

/** The dark parts of each row of a QR code (error level M) and how many modules it is wide, without its quiet zone. */
export function qrRows(text: string): { rows: readonly (readonly Bar[])[]; modules: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, y) => runsOf(modules.size, (x) => modules.get(y, x) === 1));
  return { rows, modules: modules.size };
}

/** Neighbouring dark modules are drawn as one: no hairline shows between them at any zoom or on paper. */
function runsOf(length: number, dark: (x: number) => boolean): Bar[] {
  const runs: Bar[] = [];
  for (let x = 0; x < length; x += 1) {
    if (!dark(x)) continue;
    let end = x + 1;
    while (end < length && dark(end)) end += 1;
    runs.push({ x, width: end - x });
    x = end;
  }
  return runs;
}
