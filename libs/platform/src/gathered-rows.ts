import { becauseOf } from './cause';
import type { Database, Statement } from './database';

interface Asked<Row> {
  readonly key: string;
  readonly resolve: (row: Row | undefined) => void;
  readonly reject: (error: unknown) => void;
}

const MOST_AT_ONCE = 512;

/**
 * Finds, or writes, one row for each of many askers by as few statements as can be: while one is under way, the next gathers.
 * Nothing is remembered: a row was found after it was asked for. Communities do not wait for each other.
 */
export class GatheredRows<Row extends object> {
  private readonly waiting = new Map<string, Asked<Row>[]>();

  /** `statement` gives back the rows there are, in any order; `keyOf` says whose a row is. */
  constructor(
    private readonly database: Database,
    private readonly statement: (communityId: string, keys: readonly string[]) => Statement,
    private readonly keyOf: (row: Row) => string,
  ) {}

  one(communityId: string, key: string): Promise<Row | undefined> {
    const queue = this.waiting.get(communityId);
    const asked = queue ?? [];
    const answer = new Promise<Row | undefined>((resolve, reject) => asked.push({ key, resolve, reject }));
    if (!queue) {
      this.waiting.set(communityId, asked);
      void becauseOf(undefined, () => this.answerAll(communityId, asked)); // for many askers: nobody's cause
    }
    return answer;
  }

  private async answerAll(communityId: string, asked: Asked<Row>[]): Promise<void> {
    while (asked.length > 0) {
      const now = asked.splice(0, MOST_AT_ONCE);
      try {
        const keys = now.map(({ key }) => key);
        const rows = await this.database.ask<Row>(communityId, this.statement(communityId, keys), 'kept');
        const byKey = new Map(rows.map((row) => [this.keyOf(row), row]));
        for (const { key, resolve } of now) resolve(byKey.get(key));
      } catch (error) {
        for (const { reject } of now) reject(error);
      }
    }
    this.waiting.delete(communityId);
  }
}
