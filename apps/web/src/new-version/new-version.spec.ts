import { NewVersion, type VersionState } from './new-version';

/** An app in a tab: what it remembers lives as long as the tab, and each load runs the newest build that was fetched. */
class Tab {
  running = 'one';
  onDevice = 'one';
  text = false;
  loads = 0;
  fetched: () => void = () => undefined;
  private wentFrom: string | null = null;
  private looks: (() => void)[] = [];
  private states: VersionState[] = [];
  app = this.opened();

  constructor(public onServer: string) {}

  private opened(): NewVersion {
    const app: NewVersion = new NewVersion({
      build: this.running,
      wentFrom: () => this.wentFrom,
      keepWentFrom: (build) => void (this.wentFrom = build),
      hasUnsentText: () => this.text,
      fetch: async () => {
        this.onDevice = this.onServer;
        this.fetched();
      },
      switchOver: async () => undefined,
      reload: () => {
        this.loads += 1;
        this.running = this.onDevice;
        this.app = this.opened();
      },
      later: (look) => void this.looks.push(look),
    });
    app.watch(() => this.states.push(app.now()));
    return app;
  }

  /** What is waiting looks once more, and everything that follows has happened. */
  async someTimeLater(): Promise<void> {
    for (const look of this.looks.splice(0)) look();
    await new Promise(setImmediate);
  }

  async seen(): Promise<{ running: string; loads: number; state: VersionState }> {
    await new Promise(setImmediate);
    return { running: this.running, loads: this.loads, state: this.app.now() };
  }
}

describe('An app that the server no longer understands', () => {
  it('goes over to the new version by itself, at once', async () => {
    const tab = new Tab('two');
    tab.app.noticed(false);
    tab.app.noticed(true);
    expect(await tab.seen()).toEqual({ running: 'two', loads: 1, state: 'current' });
  });

  it('loads once and no more where nothing newer comes, and a press tries again', async () => {
    const tab = new Tab('one');
    for (let round = 0; round < 5; round += 1) {
      tab.app.noticed(true);
      await tab.someTimeLater();
    }
    expect(await tab.seen()).toEqual({ running: 'one', loads: 1, state: 'stuck' });
    tab.onServer = 'two';
    void tab.app.loadNow();
    expect(await tab.seen()).toEqual({ running: 'two', loads: 2, state: 'current' });
    tab.onServer = 'three';
    tab.app.noticed(false);
    expect(await tab.seen()).toEqual({ running: 'three', loads: 3, state: 'current' });
  });

  it.each([
    ['a command whose outcome is open', 'command', false],
    ['a command whose outcome is open, although something could not be sent', 'command', true],
    ['an open sale', 'sale', false],
  ] as const)('waits for %s, and a moment longer', async (_, what, urgent) => {
    const tab = new Tab('two');
    const done = tab.app.hold(what);
    tab.app.noticed(urgent);
    for (let round = 0; round < 3; round += 1) await tab.someTimeLater();
    expect(await tab.seen()).toEqual({ running: 'one', loads: 0, state: 'waiting' });
    done();
    expect(await tab.seen()).toMatchObject({ loads: 0 });
    await tab.someTimeLater();
    expect(await tab.seen()).toMatchObject({ loads: 0 }); // the outcome may be read
    await tab.someTimeLater();
    expect(await tab.seen()).toEqual({ running: 'two', loads: 1, state: 'current' });
  });

  it('waits for what was typed, unless it cannot be sent any more', async () => {
    const tab = new Tab('two');
    tab.text = true;
    tab.app.noticed(false);
    await tab.someTimeLater();
    expect(await tab.seen()).toEqual({ running: 'one', loads: 0, state: 'waiting' });
    tab.app.noticed(true);
    await tab.someTimeLater();
    await tab.someTimeLater();
    expect(await tab.seen()).toEqual({ running: 'two', loads: 1, state: 'current' });
  });

  it('does not load over a sale that began while the new version was being fetched', async () => {
    const tab = new Tab('two');
    let done = () => undefined as void;
    tab.fetched = () => void (done = tab.app.hold('command'));
    tab.app.noticed(true);
    expect(await tab.seen()).toEqual({ running: 'one', loads: 0, state: 'waiting' });
    tab.fetched = () => undefined;
    done();
    await tab.someTimeLater();
    await tab.someTimeLater();
    expect(await tab.seen()).toEqual({ running: 'two', loads: 1, state: 'current' });
  });
});
