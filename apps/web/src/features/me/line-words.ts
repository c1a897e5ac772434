/** What a change of the wallet is called on its holder's own pages; the books have words of their own. */
export type LineWord =
  | 'opening'
  | 'spent'
  | 'earned'
  | 'returned'
  | 'clawedBack'
  | 'given'
  | 'received'
  | 'donated'
  | 'served'
  | 'awarded'
  | 'expired';

const words: Readonly<Record<string, readonly [incoming: LineWord, outgoing: LineWord]>> = {
  opening_lot: ['opening', 'opening'],
  checkout: ['earned', 'spent'],
  refund: ['returned', 'clawedBack'],
  gift: ['received', 'given'],
  donate: ['donated', 'donated'],
  approve: ['served', 'served'],
  award: ['served', 'served'],
  grant: ['awarded', 'awarded'],
  expire: ['expired', 'expired'],
  // What points were awarded for is not told to a family helper.
  received: ['awarded', 'awarded'],
};

/** Undefined for a kind that came later: then the books' own word stands. */
export function lineWord(kind: string, amountPoints: number): LineWord | undefined {
  return words[kind]?.[amountPoints < 0 ? 1 : 0];
}

/** Where the reason only says again what the word says. */
export function reasonTellsMore(word: LineWord | undefined): boolean {
  return word === undefined || ['spent', 'earned', 'served', 'awarded'].includes(word);
}

/** A reason for who does not read Chinese: the names in it without the words that the books put around them. */
export function namesInReason(reason: string, inMinutes: (minutes: number) => string): string {
  const [, minutes, programme] = /^志愿服务 (\d+) 分钟 · (.+)$/.exec(reason) ?? [];
  return programme ? `${inMinutes(Number(minutes))} · ${programme}` : reason.replace(/ 消费$/, '');
}
