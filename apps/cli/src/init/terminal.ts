import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks people on a terminal, one question after the other. Every question rejects when they leave (Ctrl-C, Ctrl-D). */
export class Terminal {
  private readonly reader: Interface;
  private readonly typed: string[] = [];
  private waiting?: { resolve(line: string): void; reject(error: Error): void };
  private unseen = false;
  private closed = false;

  constructor(
    input: NodeJS.ReadableStream,
    private readonly output: NodeJS.WritableStream,
  ) {
    const echo = new Writable({
      write: (chunk: Buffer, _, done) => {
        if (!this.unseen) output.write(chunk);
        done();
      },
    });
    this.reader = createInterface({ input, output: echo, terminal: true, historySize: 0 });
    this.reader.on('line', (line) => {
      const waiting = this.waiting;
      this.waiting = undefined;
      if (waiting) waiting.resolve(line);
      else this.typed.push(line);
    });
    this.reader.on('close', () => {
      this.closed = true;
      this.waiting?.reject(left());
    });
  }

  say(line = ''): void {
    this.output.write(`${line}\n`);
  }

  /** What they type, without spaces around it. */
  async ask(question: string): Promise<string> {
    this.show(question);
    return (await this.nextLine()).trim();
  }

  /** The same without showing it, and as typed. */
  async askUnseen(question: string): Promise<string> {
    this.show(question);
    this.unseen = true;
    try {
      return await this.nextLine();
    } finally {
      this.unseen = false;
      this.say();
    }
  }

  close(): void {
    this.reader.close();
  }

  private show(question: string): void {
    this.reader.setPrompt(question);
    this.reader.prompt();
  }

  private nextLine(): Promise<string> {
    const early = this.typed.shift();
    if (early !== undefined) return Promise.resolve(early);
    if (this.closed) return Promise.reject(left());
    return new Promise((resolve, reject) => (this.waiting = { resolve, reject }));
  }
}

const left = () => new Error('stopped; nothing was made · 已停止,什么都没有建立');
