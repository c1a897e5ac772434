import { useEffect, useSyncExternalStore } from 'react';
import { fetchNewVersion, switchToNewVersion } from './service-worker';
import { hasUnsentText } from './unsent-text';

/** `waiting`: until what is under way is done. `stuck`: it was loaded from this build before, and nothing newer came. */
export type VersionState = 'current' | 'waiting' | 'loading' | 'stuck';

/** What must be done first: a `command` that may have been carried out; a `sale` or a text that loading would cost. */
export type Hold = 'command' | 'sale';

export interface Surroundings {
  /** Which build runs here. */
  readonly build: string;
  /** From which build this tab has gone over before; null when from none. */
  wentFrom(): string | null;
  keepWentFrom(build: string): void;
  hasUnsentText(): boolean;
  /** Brings the new version onto this device; also resolves where it could not. */
  fetch(): Promise<void>;
  /** Lets the next load use it. */
  switchOver(): Promise<void>;
  reload(): void;
  later(look: () => void, milliseconds: number): void;
}

/** Long enough to read what came of the sale that was waited for. */
export const quietMs = 4000;

/**
 * The way of an installed app to the server's version, once the server has said that it does not know an operation: by
 * itself, once from each build in a tab, and not while a payment is under way.
 */
export class NewVersion {
  private state: VersionState = 'current';
  private urgent = false;
  private wasHeld = false;
  private readonly holds: Hold[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(private readonly around: Surroundings) {}

  readonly now = (): VersionState => this.state;

  readonly watch = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => void this.listeners.delete(changed);
  };

  /**
   * The server does not know an operation of this build. `urgent` for what somebody wanted done: nothing on this page
   * can be sent any more, and only a command whose outcome is open is waited for.
   */
  noticed(urgent: boolean): void {
    this.urgent ||= urgent;
    if (this.state !== 'current') return;
    if (this.around.wentFrom() === this.around.build) return this.become('stuck');
    this.become('waiting');
    this.look();
  }

  /** Loading waits until the function that is returned was called. */
  hold(what: Hold): () => void {
    this.holds.push(what);
    return () => void this.holds.splice(this.holds.indexOf(what), 1);
  }

  /** Somebody does not want to wait. */
  async loadNow(): Promise<void> {
    this.become('loading');
    await this.around.fetch();
    await this.goOver();
  }

  private look(): void {
    if (this.state !== 'waiting') return;
    if (!this.held() && !this.wasHeld) return void this.load();
    this.wasHeld = this.held();
    this.around.later(() => this.look(), quietMs);
  }

  private async load(): Promise<void> {
    this.become('loading');
    await this.around.fetch();
    if (!this.held()) return this.goOver();
    this.wasHeld = true; // something began meanwhile
    this.become('waiting');
    this.look();
  }

  private async goOver(): Promise<void> {
    this.around.keepWentFrom(this.around.build);
    await this.around.switchOver();
    this.around.reload();
  }

  private held(): boolean {
    if (this.holds.includes('command')) return true;
    return !this.urgent && (this.holds.length > 0 || this.around.hasUnsentText());
  }

  private become(state: VersionState): void {
    this.state = state;
    for (const changed of this.listeners) changed();
  }
}

const key = 'youhui.went-from';

export const newVersion = new NewVersion({
  get build() {
    return document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
  },
  wentFrom: () => sessionStorage.getItem(key),
  keepWentFrom: (build) => sessionStorage.setItem(key, build),
  hasUnsentText,
  fetch: fetchNewVersion,
  switchOver: switchToNewVersion,
  reload: () => window.location.reload(),
  later: (look, milliseconds) => void setTimeout(look, milliseconds),
});

export const useVersionState = (): VersionState => useSyncExternalStore(newVersion.watch, newVersion.now);

/** Keeps a new version waiting while `on`. */
export function useHold(what: Hold, on: boolean): void {
  useEffect(() => (on ? newVersion.hold(what) : undefined), [what, on]);
}
