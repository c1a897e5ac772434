import fc from 'fast-check';
import type { Month, MonthEvent, MonthEventKind } from '@youhui/month';
import { MonthModel } from './month-model';
import { randomCommunity } from './random-community';
import { Dice } from './recipe-dice';
import { fieldMakers, likelier, type Situation } from './recipe-fields';

/** One event as choices. What they come to is settled against what was made before, so any of them may be left out. */
interface Recipe {
  readonly kind: number;
  readonly step: number;
  readonly retry: number;
  readonly identity: number;
  readonly choices: readonly number[];
}

const recipe = fc.record({
  kind: fc.nat(9999),
  step: fc.nat(9999),
  retry: fc.nat(99),
  identity: fc.nat(9999),
  choices: fc.array(fc.nat(9999), { minLength: 12, maxLength: 12, size: 'max' }),
});

/** A recipe in any place, not only the first ones, can shrink to nothing at all; hardly ever is nothing drawn. */
const recipeOrNothing: fc.Arbitrary<Recipe | null> = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 999_999, arbitrary: recipe },
);

const often: { readonly [Kind in MonthEventKind]: number } = {
  opening_lot: 9,
  fund_income: 4,
  allocate: 14,
  service: 12,
  approve: 13,
  checkout: 22,
  refund: 13,
  grant: 6,
  gift: 6,
  donate: 3,
  expire: 3,
  fund_expense: 5,
  reject: 2,
  cut: 4,
  freeze: 2,
  unfreeze: 3,
  suspend: 1,
  resume: 3,
};
const kinds = Object.entries(often).flatMap(([kind, times]) =>
  Array<MonthEventKind>(times).fill(kind as MonthEventKind),
);

const strangeIds = ['__proto__', 'constructor', '0', '-1', 'null', '%s\\n$1', 'a'.repeat(64), '=1+1', '[x]{y}'];
const secondsOfADay = 86_400;

class MonthWriter {
  readonly events: MonthEvent[] = [];
  private readonly model: MonthModel;
  private now: number;

  constructor(private readonly month: Omit<Month, 'events'>) {
    this.model = new MonthModel(month.community, month.merchants, month.members);
    this.now = Date.parse(`${month.community.month}-01T12:00:00Z`) / 1000;
  }

  write(made: Recipe): void {
    this.step(new Dice([made.step % 20, Math.floor(made.step / 20)]));
    const dice = new Dice(made.choices);
    const kind = likelier(kinds[made.kind % kinds.length] as MonthEventKind, this.situation(), dice);
    const repeats = made.retry >= 88 && this.events.length > 0;
    this.add(repeats ? this.again(made.retry, kind, dice) : this.fresh(kind, this.newId(made.identity), dice));
  }

  private add(event: MonthEvent): void {
    this.model.apply(event);
    this.events.push(event);
  }

  private fresh(kind: MonthEventKind, id: string, dice: Dice): MonthEvent {
    return { at: this.at(), kind, id, ...fieldMakers[kind](this.situation(), dice) } as MonthEvent;
  }

  private situation(): Situation {
    return {
      soFar: this.model.soFar,
      today: this.model.localDate(this.now * 1000),
      ids: this.events.map((event) => event.id),
      freshCycle: () => this.freshCycle(),
    };
  }

  /** A line under a known id: the same, the same with its keys turned, almost the same, or something else altogether. */
  private again(retry: number, kind: MonthEventKind, dice: Dice): MonthEvent {
    const first = dice.pick(this.events.toReversed());
    const same = { ...first, at: this.at() };
    if (retry < 92) return same;
    if (retry < 94) return Object.fromEntries(Object.entries(same).toReversed()) as unknown as MonthEvent;
    if (retry < 96) return this.fresh(first.kind, first.id, dice);
    if (retry < 98) return this.fresh(kind, first.id, dice);
    switch (same.kind) {
      case 'service':
        return { ...same, tags: same.tags.toReversed(), grade: 'disputed' };
      case 'approve':
      case 'reject':
        return { ...same, by: [...same.by.toReversed(), 'S3'] };
      case 'checkout':
        return { ...same, channel: 'paper' };
      case 'fund_income':
      case 'fund_expense':
        return { ...same, class: 'other' };
      default:
        return same;
    }
  }

  private newId(identity: number): string {
    const number = this.events.length + 1;
    const styles = [
      `E-${String(number).padStart(6, '0')}`,
      `0195f3c2-7a00-7000-8000-${number.toString(16).padStart(12, '0')}`,
      `${number % 2 === 0 ? 'id' : 'ID'}${Math.floor(number / 2)}`,
      `#${number} till/2:~`,
      strangeIds[number % strangeIds.length] as string,
    ];
    const id = styles[identity % styles.length] as string;
    return this.events.some((event) => event.id === id) ? `E-${String(number).padStart(6, '0')}` : id;
  }

  private freshCycle(): string {
    const labels = ['A', 'B'].map((half) => `${this.month.community.month}-${half}`);
    const used = this.events.filter((event) => event.kind === 'cut').map((event) => event.cycle);
    return labels.find((label) => !used.includes(label)) ?? `cycle ${this.events.length + 1}`;
  }

  private step(dice: Dice): void {
    const length = dice.below(20);
    if (length < 4) return;
    if (length < 7) this.now += dice.below(60) + 1;
    else if (length < 12) this.now += dice.below(3 * 3600);
    else if (length < 16) this.now += dice.below(12 * 3600);
    else if (length === 16) this.now = this.nextMidnight() - 1;
    else if (length === 17) this.now = this.nextMidnight();
    else if (length === 18) this.now += secondsOfADay;
    else this.now += dice.below(4 * secondsOfADay);
  }

  /** The first second whose local date is not today's. */
  private nextMidnight(): number {
    const today = this.model.localDate(this.now * 1000);
    let [before, after] = [this.now, this.now + 2 * secondsOfADay];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (this.model.localDate(middle * 1000) === today) before = middle;
      else after = middle;
    }
    return after;
  }

  /** The instant with one offset or another: the order is that of instants, not of what is written. */
  private at(): string {
    const minutes = [480, 0, -300, 780, 345][this.events.length % 5] as number;
    const written = new Date((this.now + minutes * 60) * 1000).toISOString().slice(0, 19);
    if (minutes === 0) return `${written}Z`;
    const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    return `${written}${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
  }
}

/** Months of small communities that no reader may call malformed, with references that mostly hit and amounts near the edges. */
export const randomMonth = (options: { events?: { min: number; max: number } } = {}): fc.Arbitrary<Month> => {
  const { min, max } = options.events ?? { min: 1, max: 80 };
  const recipes = fc.array(recipeOrNothing, { minLength: min, maxLength: max, size: 'max' });
  return fc.noBias(
    fc.record({ files: randomCommunity, recipes }).map(({ files, recipes: made }) => {
      const writer = new MonthWriter(files);
      for (const one of made) if (one) writer.write(one);
      return { ...files, events: writer.events };
    }),
  );
};

/** The same month for the same seed, with exactly so many events. */
export const monthOfSeed = (seed: number, events: number): Month => {
  const withSpare = randomMonth({ events: { min: events + 9, max: events + 9 } });
  const [month] = fc.sample(withSpare, { seed, numRuns: 1 }) as [Month];
  return { ...month, events: month.events.slice(0, events) };
};
