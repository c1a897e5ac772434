import { purposes } from '@youhui/fund';
import { initFields, offeredTerms } from './init-fields';
import { valueOf, withField } from './init-options';
import { isFaulty, readInitPlan, type InitDraft } from './init-plan';
import { somePassword } from './some-password';
import type { Terminal } from './terminal';

/**
 * Asks for everything that has not been said, a field at a time; what cannot stand is asked again. An empty answer takes
 * what is offered. Passwords are typed twice without being shown, or made when left empty.
 */
export async function askDraft(draft: InitDraft, terminal: Terminal, offeredVersion: string): Promise<InitDraft> {
  const form = new Form(draft, terminal, offeredVersion);
  await form.field('code');
  await form.field('name');
  await form.field('timezone', { offered: 'Asia/Shanghai' });
  await form.field('cycle_calendar', { offered: 'half_month' });
  await form.field('contact_phone', { offered: '' });
  terminal.say();
  terminal.say('政策(回车即采用所列数值;off 为不限)· The policy: Enter takes the value shown, off lifts a limit');
  await form.field('policy.version', { offered: offeredVersion });
  for (const { term, offered } of offeredTerms) {
    if (typeof offered === 'number') await form.field(`policy.${term}`, { offered, read: valueOf });
    else terminal.say(`  ${form.labelOf(`policy.${term}`)}: ${JSON.stringify(offered)}  (--file)`);
  }
  terminal.say();
  terminal.say('基金期初余额(元)· What the fund has today, in yuan');
  for (const purpose of purposes) await form.field(`opening_fen.${purpose}`, { offered: 0, read: fenOf, inYuan: true });
  for (const who of ['administrator', 'accountant']) {
    terminal.say();
    await form.field(`${who}.login`);
    await form.field(`${who}.display_name`);
    await form.password(`${who}.password`);
  }
  terminal.say();
  return form.draft;
}

/** Yuan as typed, in fen; what is no amount stays as it is, and is refused. */
function fenOf(typed: string): unknown {
  const [, yuan, decimals = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(typed) ?? [];
  return yuan === undefined ? typed : Number(yuan) * 100 + Number(decimals.padEnd(2, '0'));
}

interface Asked {
  readonly offered?: string | number;
  /** What the typed text stands for. */
  readonly read?: (typed: string) => unknown;
  readonly inYuan?: boolean;
}

class Form {
  constructor(
    public draft: InitDraft,
    private readonly terminal: Terminal,
    private readonly offeredVersion: string,
  ) {}

  labelOf(path: string): string {
    const { zh = path, en = path } = initFields.get(path) ?? {};
    return `${zh} · ${en}`;
  }

  /** Asks until the answer can stand, unless it has been given before. */
  async field(path: string, { offered, read = (typed) => typed, inYuan = false }: Asked = {}): Promise<void> {
    if (this.isGiven(path)) return;
    const label = inYuan ? this.labelOf(path).replace('(分)', '').replace(', in fen', '') : this.labelOf(path);
    const hint = offered === undefined || offered === '' ? '' : ` [${offered}]`;
    for (;;) {
      const typed = await this.terminal.ask(`  ${label}${hint}: `);
      if (this.takes(path, typed === '' && offered !== undefined ? offered : read(typed))) return;
    }
  }

  async password(path: string): Promise<void> {
    if (this.isGiven(path)) return;
    for (;;) {
      const typed = await this.terminal.askUnseen(`  ${this.labelOf(path)} [回车代为生成 · Enter makes one]: `);
      if (typed === '') {
        this.draft = withField(this.draft, path, somePassword());
        return;
      }
      const again = await this.terminal.askUnseen('  再输一次 · once more: ');
      if (again !== typed) this.terminal.say('  ✗ 两次不一样 · these two differ');
      else if (this.takes(path, typed)) return;
    }
  }

  private takes(path: string, value: unknown): boolean {
    const draft = withField(this.draft, path, value);
    const read = readInitPlan(draft, this.offeredVersion);
    const fault = isFaulty(read) ? read.find((one) => one.path === path) : undefined;
    if (fault) this.terminal.say(`  ✗ ${fault.zh} · ${fault.en}`);
    else this.draft = draft;
    return !fault;
  }

  private isGiven(path: string): boolean {
    let value: unknown = this.draft;
    for (const key of path.split('.')) value = (value as InitDraft | undefined | null)?.[key];
    return value !== undefined;
  }
}
