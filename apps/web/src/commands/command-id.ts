/** Where a command id gets its time and its chance from. */
export interface IdSource {
  nowMs(): number;
  randomBytes(count: number): Uint8Array;
}

const browserSource: IdSource = {
  nowMs: () => Date.now(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)), // works over plain http on a local network too
};

/** A UUIDv7. Made before the first attempt and kept for every further one, so that a repeated press pays once. */
export function makeCommandId(source: IdSource = browserSource): string {
  const time = Math.floor(source.nowMs()).toString(16).padStart(12, '0').slice(-12);
  const random = source.randomBytes(10);
  const hex = (index: number, mask: number, mark: number) =>
    (((random[index] ?? 0) & mask) | mark).toString(16).padStart(2, '0');
  const rest = [
    hex(0, 0x0f, 0x70),
    hex(1, 0xff, 0),
    hex(2, 0x3f, 0x80),
    ...Array.from({ length: 7 }, (_, i) => hex(i + 3, 0xff, 0)),
  ].join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-${rest.slice(0, 4)}-${rest.slice(4, 8)}-${rest.slice(8)}`;
}
