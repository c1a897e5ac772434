/** The keys of the amount pad, as phones lay them out. */
export const padKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '0', '⌫'] as const;
export type PadKey = (typeof padKeys)[number];

/** Nobody's bill is longer. */
const longest = 10;

/** What is typed after one more key: at most one point, two decimals, no idle zeros in front. */
export function typedAfter(typed: string, key: PadKey): string {
  if (key === '⌫') return typed.slice(0, -1);
  if (key === '.') return typed.includes('.') ? typed : `${typed === '' ? '0' : typed}.`;
  if (/\.\d\d$/.test(typed) || typed.length >= longest) return typed;
  return typed === '0' ? key : typed + key;
}
