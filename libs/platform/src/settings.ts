import { readFileSync } from 'node:fs';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a program is told wrongly, all of it at once. A message names settings and never what they hold. */
export class SettingsAtFault extends Error {
  override readonly name = 'SettingsAtFault';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** By which a program ends that was told something wrong (EX_CONFIG): starting it again changes nothing. */
export const settingsExitCode = 78;

/** Reads settings one after the other, and remembers every fault until all have been read. */
export class Settings {
  readonly faults: string[] = [];

  constructor(readonly environment: Environment) {}

  /** Undefined when it is not set, or set to nothing. */
  text(name: string): string | undefined {
    return this.environment[name] || undefined;
  }

  isOn(name: string): boolean {
    return this.environment[name] === 'on';
  }

  /** Written out, or in the file that `<name>_FILE` names, without the line's end. */
  secret(name: string): string | undefined {
    const written = this.text(name);
    const file = this.text(`${name}_FILE`);
    if (written !== undefined || file === undefined) return written;
    try {
      return readFileSync(file, 'utf8').replace(/\r?\n$/, '') || undefined;
    } catch (error) {
      this.fault(`${name}_FILE cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
      return undefined;
    }
  }

  /** A secret without which nothing starts. */
  needed(name: string): string {
    const before = this.faults.length;
    const value = this.secret(name);
    if (value === undefined && this.faults.length === before) this.fault(`${name} is not set`);
    return value ?? '';
  }

  number(name: string, otherwise: number, most = 65_535): number {
    const number = Number(this.environment[name] || otherwise);
    if (Number.isInteger(number) && number >= 0 && number <= most) return number;
    this.fault(`${name} is not a number from 0 to ${most}`);
    return otherwise;
  }

  fault(message: string): void {
    this.faults.push(message);
  }

  /** Throws `SettingsAtFault` when anything was wrong. */
  check(): void {
    if (this.faults.length > 0) throw new SettingsAtFault(this.faults);
  }
}
