import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** Family help: who acts for whom, within which limits, and what they used a day. */
export class FamilyHelpers1764460800000 implements MigrationInterface {
  name = 'FamilyHelpers1764460800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0008-family-helpers.sql'));
  }

  /** Going back would forget who paid for whom: restore a backup instead. */
  async down(): Promise<void> {
    throw new Error('This migration is not reverted: sales would no longer say who paid. Restore a backup.');
  }
}
