import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Undo } from '../../apps/cli/src/instance/undo';
import { launchBrowser } from '../support/browser';
import { Counter } from '../support/counter';
import { DemoCaller } from '../support/demo-caller';
import { phone } from '../support/page-looks';
import { command } from '../support/post-graphql';
import { RunningProduct } from '../support/product';
import { demoCashier, TillScreen } from '../support/till-screen';
import { cameraFolder } from './camera-folder';
import { founding } from './founding';
import { customerNames, demoPin, password, people, type Who } from './people';
import type { Language } from './screen';

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;
export interface Customer {
  readonly memberNo: string;
  readonly cardNo: string;
}

const lastDay = '2099-12-31';
const signIn = command('signIn', '... on Session { token }');

/** One instance with the demo community and the windows before it: all pictures of one language are taken here. */
export class Stage {
  private readonly kept = new Map<Who, Kept>();
  private readonly callers = new Map<string, Promise<DemoCaller>>();
  private readonly founded = new Map<Who, Promise<void>>();
  private customers = 0;

  private constructor(
    readonly language: Language,
    readonly product: RunningProduct,
    private readonly cameraFlags: readonly string[],
    private browser: Browser,
  ) {}

  /** What it starts is on the list of what has to be undone. */
  static async open(language: Language, undo: Undo): Promise<Stage> {
    // Whoever founds a community there shows empty lists, and not how a second factor is set up.
    const product = await RunningProduct.start(undefined, { YOUHUI_SECOND_FACTOR: 'offered' });
    undo.push(() => product.stop());
    const camera = await cameraFolder(undo);
    const browser = await launchBrowser({ extraFlags: camera.flags, ownsStop: true });
    const stage = new Stage(language, product, camera.flags, browser);
    undo.push(() => stage.browser.close());
    await camera.filmNothing(browser);
    return stage;
  }

  get hasBrowser(): boolean {
    return this.browser.isConnected();
  }

  /** After the browser has ended: what people have kept is not lost with it. */
  async openBrowserAgain(): Promise<void> {
    this.browser = await launchBrowser({ extraFlags: this.cameraFlags, ownsStop: true });
  }

  /** A window of somebody's own. Who signs in is remembered for the next screen, unless it must be anew. */
  async window(who: Who, anew = false): Promise<BrowserContext> {
    const kept = anew ? undefined : this.kept.get(who);
    const window = await this.browser.newContext({
      viewport: phone,
      locale: this.language === 'zh' ? 'zh-CN' : 'en-GB',
      timezoneId: 'Asia/Shanghai',
      baseURL: this.product.address,
      storageState: kept,
    });
    window.setDefaultTimeout(20_000);
    await window.addInitScript(`localStorage.setItem('youhui.language', '${this.language}')`);
    if (kept || who === 'nobody') return window;
    if (who === 'till' || who === 'paired-till') await this.pair(window, who === 'till');
    else await this.signIn(window, who);
    if (!anew) this.kept.set(who, await window.storageState());
    return window;
  }

  /** Somebody of the demo by GraphQL alone: what others do while a screen is being looked at. */
  caller(who: keyof typeof people): Promise<DemoCaller> {
    const { login } = people[who];
    const caller = this.callers.get(login) ?? DemoCaller.signIn(this.product.address, login);
    this.callers.set(login, caller);
    return caller;
  }

  /** Another counter of a shop. */
  counter(login: string = demoCashier.login, merchantNo = 'M01'): Promise<Counter> {
    return Counter.open(this.product.address, login, merchantNo);
  }

  /** Somebody new with a card, the demo's PIN and so many points of the fund's. */
  async customer(points = 200): Promise<Customer> {
    const admin = await this.caller('administrator');
    const number = ++this.customers;
    const memberNo = `K${String(number).padStart(5, '0')}`;
    const displayName = customerNames[number % customerNames.length];
    await admin.run('registerMember', { commandId: randomUUID(), memberNo, displayName }, '');
    const balance = { memberNo, issuer: 'FUND', points, expiresOn: lastDay };
    await admin.run('bringInBalance', { ...balance, commandId: randomUUID() }, '');
    await admin.run('setPin', { memberNo, pin: demoPin }, '');
    const card = await admin.run('issueCard', { memberNo, nfcId: null }, '... on MemberCard { cardNo }');
    return { memberNo, cardNo: card['cardNo'] as string };
  }

  /** The code that makes a browser a till of the demo's shop: another till each time. */
  async pairingCode(): Promise<string> {
    const owner = await this.caller('owner');
    const till = { merchantNo: 'M01', name: '前台' };
    const made = await owner.run('createTerminal', till, '... on TerminalToPair { pairingCode }');
    return made['pairingCode'] as string;
  }

  private async pair(window: BrowserContext, withShift: boolean): Promise<void> {
    const page = await window.newPage();
    const till = new TillScreen(page);
    await till.pair(await this.pairingCode());
    if (withShift) await till.openShift();
    await page.close();
  }

  private async signIn(window: BrowserContext, who: keyof typeof people): Promise<void> {
    await this.found(who);
    const answer = await window.request.post('/graphql', {
      headers: { 'apollo-require-preflight': '1' },
      data: { query: signIn, variables: { input: { password, ...people[who] } } },
    });
    if (!answer.ok()) throw new Error(`${who} could not sign in: ${await answer.text()}`);
    if (who !== 'volunteer' && who !== 'newcomer' && who !== 'payer') return;
    const page = await window.newPage(); // a member's phone: from here on it makes codes
    await page.goto('/me');
    await page.getByTestId('payment-code').waitFor();
    await page.close();
  }

  private async found(who: Who): Promise<void> {
    const making = founding[who];
    if (!making) return;
    const made = this.founded.get(who) ?? this.caller('administrator').then((admin) => making(admin, this.product));
    this.founded.set(who, made);
    await made;
  }
}
