import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** Sessions at service desks end with the card that opened them. */
export class DeskSessions1765238400000 implements MigrationInterface {
  name = 'DeskSessions1765238400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0017-desk-sessions.sql'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table identity_session drop column card_no');
  }
}
