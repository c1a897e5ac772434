import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** Whom people of a community call. */
export class CommunityContacts1764547200000 implements MigrationInterface {
  name = 'CommunityContacts1764547200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0009-community-contacts.sql'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table community_contact');
  }
}
