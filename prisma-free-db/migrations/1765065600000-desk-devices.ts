import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** Service desks at which members sign in with card and PIN. */
export class DeskDevices1765065600000 implements MigrationInterface {
  name = 'DeskDevices1765065600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0015-desk-devices.sql'));
  }

  /** Going back would forget where sessions were opened: restore a backup instead. */
  async down(): Promise<void> {
    throw new Error('This migration is not reverted: it would be forgotten where members signed in. Restore a backup.');
  }
}
