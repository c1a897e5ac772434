const runs = ['01234567890', '09876543210'];

/** What may be a cashier's PIN: 4–6 digits, not one digit over and over and not a plain run up or down. */
export const isCashierPin = (pin: string): boolean =>
  isCashierPinShape(pin) && !/^(.)\1*$/.test(pin) && !runs.some((run) => run.includes(pin));

/** What somebody may have typed as one: anything else cannot be right and is not counted as a guess. */
export const isCashierPinShape = (pin: string): boolean => /^[0-9]{4,6}$/.test(pin);
