/** The end of an exhaustive switch: a new case of a union becomes a type error here. */
export function assertNever(value: never): never {
  throw new Error(`Not foreseen: ${JSON.stringify(value)}`);
}
