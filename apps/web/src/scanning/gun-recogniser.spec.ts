import { checkDigit } from '@youhui/kernel';
import { endPauseMs, onPause, onStroke, patienceMs, pauseAfter, type Run, type Stroke } from './gun-recogniser';

const code = '770000001123456785';

/** Keys of one text at a steady pace, with what ends it. */
function keys(text: string, gap: number, end?: string, change: Partial<Stroke> = {}): Stroke[] {
  return [...text, ...(end ? [end] : [])].map((key, place) => ({
    key,
    code: /\d/.test(key) ? `Digit${key}` : key,
    at: 1000 + place * gap,
    ...(key === end ? {} : change),
  }));
}

/** What the page is left with after these keys and a pause, and what was taken for scans. */
function play(strokes: Stroke[], pauses: number[] = []) {
  let run: Run | null = null;
  let page = '';
  const scans: string[] = [];
  let endSwallowed = false;
  strokes.forEach((stroke, place) => {
    const next = onStroke(run, stroke);
    run = next.run;
    page += next.giveBack;
    if (next.scanned !== null) {
      scans.push(next.scanned);
      endSwallowed = next.swallow;
      page = page.slice(0, Math.max(0, page.length - 3)); // the field is set back to what it was
    } else if (!next.swallow && stroke.key.length === 1) page += stroke.key;
    if (pauses.includes(place)) {
      const paused = onPause(run);
      run = paused.run;
      page += paused.giveBack;
      if (paused.scanned !== null) scans.push(paused.scanned);
    }
  });
  const last = onPause(run);
  page += last.giveBack;
  if (last.scanned !== null) {
    scans.push(last.scanned);
    page = page.slice(0, Math.max(0, page.length - 3));
  }
  return { scans, page, endSwallowed };
}

describe('a scanner is recognised', () => {
  it.each([
    ['ending with Enter', keys(code, 12, 'Enter')],
    ['ending with Tab', keys(code, 12, 'Tab')],
    ['without an end key', keys(code, 12)],
    ['at its slowest', keys(code, 29, 'Enter')],
    ['with all keys at one instant', keys(code, 0, 'Enter')],
  ])('%s', (_, strokes) => {
    const { scans, page } = play(strokes);
    expect(scans).toEqual([code]);
    expect(page).toBe('');
  });

  it('and its end key is kept from the page: no button is pressed, no form sent', () => {
    expect(play(keys(code, 12, 'Enter')).endSwallowed).toBe(true);
  });

  it.each([
    ['Process', 'Digit'],
    ['Unidentified', 'Digit'],
    ['Process', 'Numpad'],
  ])('with an input method on, key %s, place %s', (key, place) => {
    const strokes = keys(code, 12, 'Enter').map((stroke) =>
      stroke.key === 'Enter' ? stroke : { ...stroke, key, code: `${place}${stroke.key}` },
    );
    expect(play(strokes).scans).toEqual([code]);
  });

  it('with full-width digits', () => {
    const wide = keys(code, 12, 'Enter').map((stroke) =>
      stroke.key === 'Enter' ? stroke : { ...stroke, key: String.fromCharCode(stroke.key.charCodeAt(0) + 0xfee0) },
    );
    expect(play(wide).scans).toEqual([code]);
  });

  it('with Shift before capital letters, as readers of tags send them', () => {
    const strokes = keys('04A1B2C3D4E5F6', 10, 'Enter').flatMap((stroke) =>
      /[A-Z]$/.test(stroke.key) && stroke.key.length === 1 ? [{ ...stroke, key: 'Shift' }, stroke] : [stroke],
    );
    expect(play(strokes).scans).toEqual(['04A1B2C3D4E5F6']);
  });

  it('with letters before the digits, as receipts have, also with an input method on', () => {
    const receipt = 'YH0000060426';
    const strokes = keys(receipt, 12, 'Enter').map((stroke) =>
      /^[A-Z]$/.test(stroke.key) ? { ...stroke, code: `Key${stroke.key}` } : stroke,
    );
    expect(play(strokes)).toMatchObject({ scans: [receipt], page: '' });
    const processed = strokes.map((stroke) => (stroke.key === 'Enter' ? stroke : { ...stroke, key: 'Process' }));
    expect(play(processed).scans).toEqual([receipt]);
  });

  it('right after a person typed', () => {
    const typed = keys('32', 120);
    const scan = keys(code, 12, 'Enter').map((stroke) => ({ ...stroke, at: stroke.at + 1000 }));
    expect(play([...typed, ...scan], [1]).scans).toEqual([code]);
  });

  it('twice in a row', () => {
    const again = keys(code, 12, 'Enter').map((stroke) => ({ ...stroke, at: stroke.at + 5000 }));
    expect(play([...keys(code, 12, 'Enter'), ...again]).scans).toEqual([code, code]);
  });
});

describe('what a person types is never swallowed', () => {
  it.each<[string, Stroke[]]>([
    ['slowly', keys('770000001123456785', 200, 'Enter')],
    ['as fast as hands go', keys('770000001123456785', 80, 'Enter')],
    ['just above a scanner’s pace', keys('770000001123456785', 30, 'Enter')],
    ['a short burst', keys('3250', 10, 'Enter')],
    ['a burst without an end', keys('1234567', 5)],
    ['with a key held down', keys('5555555555555555', 20, 'Enter', { repeat: true })],
  ])('%s', (_, strokes) => {
    const { scans, page } = play(strokes);
    expect(scans).toEqual([]);
    expect(page).toBe(strokes.map(({ key }) => (key === 'Enter' ? '' : key)).join(''));
  });

  it('nor shortcuts', () => {
    expect(play(keys(code, 12, 'Enter', { chord: true })).scans).toEqual([]);
  });

  it('nor other writing, nor keys that write nothing', () => {
    expect(play(keys('顾客付款码请出示一下谢谢', 5, 'Enter'))).toMatchObject({
      scans: [],
      page: '顾客付款码请出示一下谢谢',
    });
    const arrows: Stroke[] = keys('1234', 10).map((stroke) => ({ ...stroke, key: 'ArrowLeft', code: 'ArrowLeft' }));
    expect(play(arrows).scans).toEqual([]);
  });

  it('and a burst that a slower key ends is given back in its place', () => {
    const burst = keys('12345', 10);
    const slower = { key: '6', code: 'Digit6', at: 1000 + 4 * 10 + 31 };
    expect(play([...burst, slower])).toMatchObject({ scans: [], page: '123456' });
  });
});

describe('how long nothing must follow', () => {
  const whole = (digits: string) => digits + checkDigit(digits);
  it.each([
    ['a whole payment code', whole(code.slice(0, 17)), endPauseMs],
    ['a whole card number', whole('900000000000001'), endPauseMs],
    ['a whole receipt’s number', 'YH0000060426', endPauseMs],
    ['a receipt’s number whose last key is still on its way', 'YH000006042', patienceMs],
    ['a code whose last key is still on its way', code.slice(0, 17), patienceMs],
    ['the first sixteen digits of a code', code.slice(0, 16), patienceMs],
    ['eighteen digits with a wrong one', whole(code.slice(0, 17)).replace(/^7/, '8'), patienceMs],
    ['a few keys', '12', patienceMs],
  ])('after %s', (_, text, pause) => {
    expect(pauseAfter({ text, firstAt: 0, lastAt: 0, swallowed: '' })).toBe(pause);
  });
});
