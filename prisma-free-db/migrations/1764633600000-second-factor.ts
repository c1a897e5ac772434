import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** A second factor for those who work here, and sessions that their owner knows apart. */
export class SecondFactor1764633600000 implements MigrationInterface {
  name = 'SecondFactor1764633600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0010-second-factor.sql'));
  }

  /** Going back would let everybody in by password alone: restore a backup instead. */
  async down(): Promise<void> {
    throw new Error('This migration is not reverted: a password alone would open every account. Restore a backup.');
  }
}
