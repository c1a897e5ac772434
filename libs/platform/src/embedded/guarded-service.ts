/** What the guardian is told to run. Sent as JSON, so plain data only. */
export interface GuardedService {
  readonly name: 'postgres' | 'redis';
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** The account to run under, when it is not the caller's own. */
  readonly uid?: number;
  readonly gid?: number;
  readonly logFile: string;
  /** Sent in turn, twenty seconds apart, until the service is gone. */
  readonly stopSignals: readonly NodeJS.Signals[];
}

/** The few variables a service needs. Anything else, such as PGOPTIONS or NODE_OPTIONS, stays outside. */
export function plainEnvironment(more: Record<string, string> = {}): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), LC_ALL: 'C', ...more };
}
