import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** Tables of the first books, and who may touch them. */
export class FirstBooks1763856000000 implements MigrationInterface {
  name = 'FirstBooks1763856000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0001-tables.sql'));
    await runner.query(readSql('0001-rights.sql'));
  }

  /** Going back would delete books: restore a backup instead. */
  async down(): Promise<void> {
    throw new Error('The first migration is not reverted: it would delete the books. Restore a backup instead.');
  }
}
