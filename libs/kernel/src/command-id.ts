/** 1–64 printable ASCII characters without comma and quotes. Made by the caller before the first attempt. */
export function isCommandId(text: string): boolean {
  return /^[!#-&(-+\--~]{1,64}$/.test(text);
}
