import { command, postGraphql, type Answer } from './post-graphql';

/** A shop's counter of the demo community, spoken to as a till program does: by GraphQL alone. */
export class Counter {
  private constructor(
    private readonly address: string,
    private readonly token: string,
    readonly merchantNo: string,
  ) {}

  static async open(address: string, login: string, merchantNo: string): Promise<Counter> {
    const input = { communityCode: 'shengli', login, password: 'youhui-demo' };
    const asked = command('signIn', '... on Session { token }');
    const { data } = await postGraphql(`${address}/graphql`, '', asked, { input });
    const token = data?.['signIn']?.['token'];
    if (typeof token !== 'string') throw new Error(`${login} could not sign in: ${JSON.stringify(data)}`);
    return new Counter(`${address}/graphql`, token, merchantNo);
  }

  /** What a mutation answers, with all its refusals. */
  async run(field: string, input: object, picks: string): Promise<Answer> {
    const { data, errors } = await postGraphql(this.address, this.token, command(field, picks), { input });
    const answer = data?.[field];
    if (!answer) throw new Error(`${field}: ${JSON.stringify(errors)}`);
    return answer;
  }

  /** Scans what a member shows. */
  scan(presented: string): Promise<Answer> {
    const picks = '... on Quote { quoteId memberMaskedName availablePoints noPinPoints presented }';
    return this.run('openQuote', { presented, merchantNo: this.merchantNo }, picks);
  }

  /** Members who typed a bill after scanning the shop's sign. */
  async waiting(): Promise<readonly { quoteId: string; billFen: number; askedPoints: number }[]> {
    const asked = `{ quotesAtTill(merchantNo: "${this.merchantNo}") { quoteId billFen askedPoints } }`;
    const { data } = await postGraphql(this.address, this.token, asked, {});
    return (data?.['quotesAtTill'] ?? []) as unknown as { quoteId: string; billFen: number; askedPoints: number }[];
  }

  sell(commandId: string, quoteId: string, billFen: number, redeemPoints: number): Promise<Answer> {
    const picks = '... on Checkout { checkoutId receiptNo redeemFen payFen }';
    return this.run('completeQuote', { commandId, quoteId, billFen, redeemPoints }, picks);
  }
}
