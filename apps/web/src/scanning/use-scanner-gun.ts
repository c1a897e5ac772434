import { useEffect, useRef } from 'react';
import { onPause, onStroke, pauseAfter, type Recognised, type Run } from './gun-recogniser';

/**
 * Hands over whatever a scanner gun sends, whichever element has the focus. The field that had it is left as it was;
 * what a person types arrives there untouched.
 */
export function useScannerGun(onScan: (text: string) => void): void {
  const latest = useRef(onScan);
  useEffect(() => {
    latest.current = onScan;
  }, [onScan]);
  useEffect(() => {
    let run: Run | null = null;
    let before: Field | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const take = (next: Recognised) => {
      run = next.run;
      if (next.giveBack !== '') typeInto(document.activeElement, next.giveBack);
      if (next.scanned === null) return;
      const field = before;
      before = null;
      restore(field);
      setTimeout(() => restore(field), 0); // an input method writes after the key
      latest.current(next.scanned);
    };
    const keyDown = (event: KeyboardEvent) => {
      clearTimeout(timer);
      const beganAt = run?.firstAt;
      const seen = fieldOf(document.activeElement);
      const chord = event.ctrlKey || event.altKey || event.metaKey;
      const next = onStroke(run, {
        key: event.key,
        code: event.code,
        at: event.timeStamp,
        repeat: event.repeat,
        chord,
      });
      if (next.run && next.run.firstAt !== beganAt) before = seen;
      if (next.swallow) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      take(next);
      if (run) timer = setTimeout(() => take(onPause(run)), pauseAfter(run));
    };
    window.addEventListener('keydown', keyDown, { capture: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', keyDown, { capture: true });
    };
  }, []);
}

interface Field {
  readonly element: HTMLInputElement | HTMLTextAreaElement;
  readonly value: string;
}

function fieldOf(element: Element | null): Field | null {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return isField ? { element, value: element.value } : null;
}

function restore(field: Field | null): void {
  if (field && field.element.isConnected && field.element.value !== field.value) write(field.element, field.value);
}

function typeInto(element: Element | null, text: string): void {
  const field = fieldOf(element);
  if (!field || field.element.disabled || field.element.readOnly) return;
  const { selectionStart, selectionEnd } = field.element;
  const start = selectionStart ?? field.value.length;
  const end = selectionEnd ?? field.value.length;
  write(field.element, field.value.slice(0, start) + text + field.value.slice(end));
  if (selectionStart !== null) field.element.setSelectionRange(start + text.length, start + text.length);
}

/** As if typed: whoever listens to the field hears of it. */
function write(element: Field['element'], value: string): void {
  const prototype = element instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
}
