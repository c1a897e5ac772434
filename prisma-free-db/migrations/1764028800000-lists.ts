import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** An index behind every filter of the lists. */
export class Lists1764028800000 implements MigrationInterface {
  name = 'Lists1764028800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0003-lists.sql'));
  }

  /** Nothing needs to go back: earlier releases run on these indexes as well. */
  async down(): Promise<void> {
    throw new Error('This migration is not reverted: earlier releases run on its indexes as well.');
  }
}
