import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** True while the process exists and is no zombie. Says true when it cannot know. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !statOf(pid)?.startsWith('Z');
}

/**
 * A text that no later process with the same id has: boot and start time on Linux, start time elsewhere.
 * `undefined` when there is no such process or the system does not tell (Windows).
 */
export function birthmarkOf(pid: number): string | undefined {
  if (process.platform !== 'linux') return ask('ps', ['-o', 'lstart=', '-p', String(pid)]);
  const startTicks = statOf(pid)?.split(' ')[19];
  return startTicks && `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${startTicks}`;
}

/** The command line with blanks between the arguments; `undefined` when there is none to see. */
export function commandLineOf(pid: number): string | undefined {
  if (process.platform !== 'linux') return ask('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return readOrUndefined(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim() || undefined;
}

/** The folder the process works in; `undefined` when it cannot be seen. */
export function workingFolderOf(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`);
    } catch {
      return undefined;
    }
  }
  return ask('lsof', ['-a', '-p', String(pid), '-d', 'cwd', '-Fn'])?.match(/^n(.*)$/m)?.[1];
}

/** Polls until the condition holds; false when it still does not after `timeoutMs`. */
export async function becomesTrue(condition: () => boolean | Promise<boolean>, timeoutMs: number): Promise<boolean> {
  for (const deadline = Date.now() + timeoutMs; ; await delay(25)) {
    if (await condition()) return true;
    if (Date.now() > deadline) return false;
  }
}

/** What follows the program's name in /proc/<pid>/stat, from the state on; the name itself may hold blanks. */
function statOf(pid: number): string | undefined {
  const stat = readOrUndefined(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2);
}

function readOrUndefined(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function ask(command: string, args: string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}
