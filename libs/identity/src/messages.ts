/** What a message is, for gateways that send only texts agreed with the carrier before: its kind, and what fills it. */
export interface MessageKind {
  readonly kind: 'sign-in-code';
  readonly params: Readonly<Record<string, string>>;
}

/** The way to people's phones. A provider that cannot deliver throws; it never writes the text anywhere else. */
export interface Messages {
  /** `phone` as `normalPhone` gives it. */
  send(phone: string, text: string, kind: MessageKind): Promise<void>;
}

export interface KeptMessage {
  readonly to: string;
  readonly text: string;
  readonly sentAt: Date;
}

const mostKept = 100;

/** Delivers to nobody: keeps the last hundred in memory for whoever tries the product out. Never in production. */
export class DevelopmentMessages implements Messages {
  private readonly messages: KeptMessage[] = [];

  async send(to: string, text: string): Promise<void> {
    this.messages.unshift({ to, text, sentAt: new Date() });
    this.messages.length = Math.min(this.messages.length, mostKept);
  }

  /** The latest first. */
  kept(): readonly KeptMessage[] {
    return this.messages;
  }
}
