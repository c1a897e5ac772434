/** The choices of one event as numbers, drawn in turn; those that were not given count as 0, the first choice of a list. */
export class Dice {
  private next = 0;

  constructor(private readonly numbers: readonly number[]) {}

  below(count: number): number {
    const number = this.numbers[this.next] ?? 0;
    this.next += 1;
    return number % count;
  }

  pick<Choice>(choices: readonly [Choice, ...Choice[]] | readonly Choice[]): Choice {
    return choices[this.below(choices.length)] as Choice;
  }

  /** True once in so many throws, never for a 0. */
  oneIn(count: number): boolean {
    return this.below(count) === count - 1;
  }

  /** A whole number at an edge or a step beside it, or somewhere below; at least `least`. */
  near(edge: number, least: number): number {
    const choices = [edge, edge, edge - 1, edge + 1, Math.floor(edge / 2), Math.floor(edge / 3), least, least + 6];
    return Math.max(least, this.pick(choices));
  }
}
