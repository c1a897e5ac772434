import { VerifyBooks } from '@youhui/proof';
import type { Undo } from '../../apps/cli/src/instance/undo';
import type { TestCommunity } from '../support/test-community';
import type { BenchOptions } from './bench-options';
import type { BenchServices } from './bench-services';
import type { BenchResult, Line, Profile } from './result';

/** What every row is given, and where it leaves what it found. */
export class BenchRun {
  readonly lines: Line[] = [];
  readonly profiles: Profile[] = [];
  readonly books: BenchResult['books'][number][] = [];

  constructor(
    readonly services: BenchServices,
    readonly options: BenchOptions,
    readonly undo: Undo,
  ) {}

  /** Proves the books that a row has written. */
  async prove(of: string, { database, communityId }: Pick<TestCommunity, 'database' | 'communityId'>): Promise<void> {
    const violation = await new VerifyBooks(database).execute(communityId);
    this.books.push({ of, violation: violation?.message });
  }
}
