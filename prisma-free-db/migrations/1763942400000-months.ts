import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** Room for months brought in from files, and a chain that covers commands as well as journals. */
export class Months1763942400000 implements MigrationInterface {
  name = 'Months1763942400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0002-months.sql'));
  }

  /** Going back would leave links of the chain that nobody could check: restore a backup instead. */
  async down(): Promise<void> {
    throw new Error('This migration is not reverted: links of the chain could no longer be checked. Restore a backup.');
  }
}
