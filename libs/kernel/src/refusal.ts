import type { RefusalCode } from './refusal-codes';

/** An ordinary answer that says no: which check failed, and the numbers that help to do better. */
export interface Refusal {
  readonly refused: RefusalCode;
  /** Whole numbers and short texts a screen can offer, e.g. `availablePoints`. Never personal data. */
  readonly details: Readonly<Record<string, number | string>>;
}

export function refuse(code: RefusalCode, details: Refusal['details'] = {}): Refusal {
  return { refused: code, details };
}

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}
