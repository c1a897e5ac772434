import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** Whose access ends when, as whom a session works, and who agreed to roles of power. */
export class People1764720000000 implements MigrationInterface {
  name = 'People1764720000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0011-people.sql'));
  }

  /** Going back would let in whose access is over: restore a backup instead. */
  async down(): Promise<void> {
    throw new Error('This migration is not reverted: people whose access is over could sign in. Restore a backup.');
  }
}
