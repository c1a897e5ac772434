import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** Who did what, for whom, from where. */
export class AuditLog1764979200000 implements MigrationInterface {
  name = 'AuditLog1764979200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0014-audit-log.sql'));
  }

  /** Going back would forget who did what: restore a backup instead. */
  async down(): Promise<void> {
    throw new Error('This migration is not reverted: it would be forgotten who did what. Restore a backup.');
  }
}
