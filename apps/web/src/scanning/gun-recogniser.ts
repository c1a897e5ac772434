import { checkDigit, readReceiptNo } from '@youhui/kernel';

/** One key going down: what it says, where it sits, and when the keyboard sent it (milliseconds, one clock). */
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly at: number;
  /** Sent by a key that is held down: a finger, never a scanner. */
  readonly repeat?: boolean;
  /** Together with Ctrl, Alt or the like: a shortcut, never a scanner. */
  readonly chord?: boolean;
}

/** A run of keys that came faster than fingers do. */
export interface Run {
  readonly text: string;
  readonly firstAt: number;
  readonly lastAt: number;
  /** Characters that were kept from the page. */
  readonly swallowed: string;
}

export interface Recognised {
  readonly run: Run | null;
  /** Keep this key from the page. */
  readonly swallow: boolean;
  /** What the scanner sent, when this key or pause ended it. */
  readonly scanned: string | null;
  /** Kept from the page before it was clear that a person typed; give it back. */
  readonly giveBack: string;
}

/** A scanner's keys are closer than this; a practised hand stays above 80 ms, two fingers at once come as a pair. */
export const closestFingersMs = 30;
/** 18 digits and an end key, at the slowest; a scan takes 100–300 ms. */
export const longestRunMs = 600;
/** Scanners set up without an end key are done when nothing follows a whole code for this long. */
export const endPauseMs = 60;
/** A busy device hands keys over late: what is no whole code yet is waited for longer. */
export const patienceMs = 500;
/** Shorter runs are no scan: fingers roll over two keys, hardly ever over three. */
const shortestScan = 8;
const sureAfter = 3;
const longestScan = 64;

const none: Run | null = null;
const pass = (run: Run | null, giveBack = ''): Recognised => ({ run, swallow: false, scanned: null, giveBack });

/** Tells a scanner's keys from a person's by their speed alone. Pure: it knows no page, no focus and no clock. */
export function onStroke(run: Run | null, stroke: Stroke): Recognised {
  if (isModifier(stroke)) return pass(run);
  const closed = run && stroke.at - run.lastAt >= closestFingersMs ? run : null;
  const live = closed ? none : run;
  const back = closed?.swallowed ?? '';
  if (stroke.repeat || stroke.chord) return pass(none, (live?.swallowed ?? '') + back);
  if (stroke.key === 'Enter' || stroke.key === 'Tab') {
    if (live && live.text.length >= shortestScan && stroke.at - live.firstAt <= longestRunMs)
      return { run: none, swallow: true, scanned: live.text, giveBack: '' };
    return pass(none, (live?.swallowed ?? '') + back);
  }
  const character = characterOf(stroke);
  if (character === null) return pass(none, (live?.swallowed ?? '') + back);
  if (!live || live.text.length >= longestScan) {
    const kept = (live?.swallowed ?? '') + back;
    return pass({ text: character, firstAt: stroke.at, lastAt: stroke.at, swallowed: '' }, kept);
  }
  const text = live.text + character;
  const swallow = text.length > sureAfter;
  return {
    run: { ...live, text, lastAt: stroke.at, swallowed: live.swallowed + (swallow ? character : '') },
    swallow,
    scanned: null,
    giveBack: '',
  };
}

/** How long nothing must follow before the run is over. */
export const pauseAfter = ({ text }: Run): number => (isWholeCode(text) ? endPauseMs : patienceMs);

const isWholeCode = (text: string): boolean =>
  readReceiptNo(text) !== undefined ||
  (/^([0-9]{18}|9[0-9]{15})$/.test(text) && checkDigit(text.slice(0, -1)) === text.slice(-1));

/** Nothing followed for `pauseAfter`: a long run without an end key is a scan, anything shorter a person's. */
export function onPause(run: Run | null): Recognised {
  if (!run) return pass(none);
  if (run.text.length >= shortestScan && run.lastAt - run.firstAt <= longestRunMs)
    return { run: none, swallow: false, scanned: run.text, giveBack: '' };
  return pass(none, run.swallowed);
}

const isModifier = ({ key }: Stroke) => key === 'Shift' || key === 'CapsLock' || key === 'NumLock';

/** The plain character of a key. With a Chinese input method on, the key says `Process`, and only its place tells. */
function characterOf({ key, code }: Stroke): string | null {
  if (key.length === 1) {
    const plain = key.replace(/[\uff01-\uff5e]/, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
    return /^[0-9A-Za-z:/._-]$/.test(plain) ? plain : null;
  }
  if (key !== 'Process' && key !== 'Unidentified') return null;
  return /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1] ?? /^Key([A-Z])$/.exec(code)?.[1] ?? null;
}
