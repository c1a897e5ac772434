import { codeShownBy, type Phone } from './phone-code';
import { command, postGraphql, type Answer } from './post-graphql';

/** Somebody of the demo community, by GraphQL alone. */
export class DemoCaller {
  private constructor(
    private readonly address: string,
    private readonly token: string,
  ) {}

  static async signIn(address: string, login: string): Promise<DemoCaller> {
    const stranger = new DemoCaller(`${address}/graphql`, '');
    const input = { communityCode: 'shengli', login, password: 'youhui-demo' };
    const { token } = await stranger.run('signIn', input, '... on Session { token }');
    return new DemoCaller(`${address}/graphql`, token as string);
  }

  /** A mutation that must not be refused. */
  async run(field: string, input: object, picks: string): Promise<Answer> {
    const { data, errors } = await postGraphql(this.address, this.token, command(field, picks), { input });
    const answer = data?.[field];
    if (!answer || 'code' in answer) throw new Error(`${field}: ${JSON.stringify(errors ?? answer)}`);
    return answer;
  }

  async read<Shown>(query: string): Promise<Shown> {
    const { data, errors } = await postGraphql(this.address, this.token, query, {});
    if (!data) throw new Error(JSON.stringify(errors));
    return data as Shown;
  }

  /** The code that a phone of this member shows now: of a new device each time, as each code is spent by one scan. */
  async codeOfNewPhone(): Promise<string> {
    const picks = '... on RegisteredDevice { deviceNo secret codePrefix }';
    const made = await this.run('registerDevice', { name: '测试手机' }, picks);
    return codeShownBy(made as unknown as Phone);
  }
}
