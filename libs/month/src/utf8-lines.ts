import { isUtf8 } from 'node:buffer';

const lineFeed = 0x0a;

export interface ByteLine {
  /** From 1. */
  readonly number: number;
  /** Without the line feed. */
  readonly bytes: Buffer;
}

/** The lines of a file. Only LF ends a line, and the last line may lack it: no line follows the last LF. */
export function* linesOf(bytes: Buffer): Generator<ByteLine> {
  let start = 0;
  for (let number = 1; start < bytes.length; number++) {
    const end = endOfLine(bytes, start);
    yield { number, bytes: bytes.subarray(start, end) };
    start = end + 1;
  }
}

/** Where the line that holds `position` ends: at its LF, or at the end of the file. */
export function endOfLine(bytes: Buffer, position: number): number {
  const end = bytes.indexOf(lineFeed, position);
  return end === -1 ? bytes.length : end;
}

/** The text, or undefined when the bytes are not UTF-8. A byte order mark stays in the text. */
export function utf8Text(bytes: Buffer): string | undefined {
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

/** The numbers of the lines that are not UTF-8. */
export function linesNotUtf8(bytes: Buffer): number[] {
  if (isUtf8(bytes)) return [];
  const numbers: number[] = [];
  for (const line of linesOf(bytes)) if (!isUtf8(line.bytes)) numbers.push(line.number);
  return numbers;
}

export const notUtf8 = { en: 'the line is not UTF-8', zh: '这一行不是 UTF-8 编码' };
