import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** Sealed personal data, consents, corrections, and leaving for good. */
export class Privacy1764806400000 implements MigrationInterface {
  name = 'Privacy1764806400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0012-privacy.sql'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke update (name) on payment_device from youhui_app;
      revoke update (name) on family_helper from youhui_app;
      revoke update (display_name, password_hash, roles) on identity_person from youhui_app;
      revoke update (display_name, category, household_no) on member from youhui_app;
      alter table member drop column closed_at;
      drop table member_deletion, member_correction, member_consent, personal_data_reading, personal_data_access, member_private, member_key`);
  }
}
