import type { Page } from 'playwright-core';
import type { DemoCaller } from './demo-caller';
import { scanWithGun } from './scanner-gun';

/** The cashier of the demo's till, and the PIN that opens their shift. */
export const demoCashier = { login: 'xiaozhou', pin: '2468' } as const;

/** What a cashier does at a till's page. */
export class TillScreen {
  constructor(readonly page: Page) {}

  get bill() {
    return this.page.getByTestId('bill');
  }

  /** Makes this browser the till that the code was shown for. */
  async pair(pairingCode: string): Promise<void> {
    await this.page.goto('/till');
    await this.page.getByTestId('pairing-code').fill(pairingCode);
    await this.page.getByTestId('pair').click();
    await this.page.getByTestId('cashiers').waitFor();
  }

  async typePin(pin: string): Promise<void> {
    await this.page.getByTestId('pin').pressSequentially(pin);
    await this.page.getByTestId('pin-done').click();
  }

  async openShift({ login, pin }: { login: string; pin: string } = demoCashier): Promise<void> {
    await this.page.getByTestId(`cashier-${login}`).click();
    await this.typePin(pin);
    await this.page.getByTestId('scan-area').waitFor();
  }

  /** Also what is no member's code. */
  scanAnything(presented: string): Promise<void> {
    return scanWithGun(this.page, presented);
  }

  /** On a page that has just been opened: it hears a scan from when it is ready on. */
  async scanWhenReady(presented: string): Promise<void> {
    await this.page.getByTestId('scan-area').waitFor();
    await this.scan(presented);
  }

  async scan(presented: string): Promise<void> {
    await this.scanAnything(presented);
    await this.page.getByTestId('customer').waitFor();
  }

  /** On a phone, where the amount is pressed on the page. */
  async pressKeys(digits: string): Promise<void> {
    for (const digit of digits)
      await this.page.locator('.pad').getByRole('button', { name: digit, exact: true }).click();
    await this.page.getByTestId('price').waitFor();
  }

  /** How many pixels of the keys lie under the big button. */
  keysUnderButton(): Promise<number> {
    const edge = (selector: string) => `document.querySelector('${selector}').getBoundingClientRect()`;
    return this.page.evaluate<number>(`${edge('.pad')}.bottom - ${edge('.till-foot')}.top`);
  }

  async usePoints(points: number): Promise<void> {
    await this.page.getByTestId('redeem-other').click();
    await this.page.getByTestId('redeem-typed').fill(String(points));
    await this.page.getByTestId('price').waitFor();
  }

  async complete(): Promise<void> {
    await this.page.getByTestId('complete-checkout').click();
    await this.page.getByTestId('checkout-success').waitFor();
  }

  /** A whole sale to whom a scan has found. */
  async sell({ yuan, points }: { yuan: string; points: number }): Promise<void> {
    await this.bill.fill(yuan);
    await this.usePoints(points);
    await this.complete();
  }

  async successLine(): Promise<string> {
    return (await this.page.getByTestId('checkout-success-line').innerText()).replace(/\s+/g, ' ');
  }
}

/** The code by which a browser becomes the demo shop's first till; whatever was it before is none from now on. */
export async function pairingCodeOf(owner: DemoCaller): Promise<string> {
  const { terminals } = await owner.read<{ terminals: { terminalNo: string }[] }>(
    '{ terminals(merchantNo: "M01") { terminalNo } }',
  );
  const renewed = await owner.run('renewPairing', { ...terminals[0] }, '... on TerminalToPair { pairingCode }');
  return renewed['pairingCode'] as string;
}
