import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** What was so before a change, and what is so now. */
export class AuditChanges1765152000000 implements MigrationInterface {
  name = 'AuditChanges1765152000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0016-audit-changes.sql'));
  }

  /** Going back would forget what was changed: restore a backup instead. */
  async down(): Promise<void> {
    throw new Error('This migration is not reverted: it would be forgotten what was changed. Restore a backup.');
  }
}
