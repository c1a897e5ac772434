/** A till of a shop that waits for its device, and the PIN of who opens it: to try pairing with any phone or PC. */
export const till = { merchantNo: 'M01', name: '一号收银台', login: 'xiaozhou', pin: '2468' } as const;
