import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** Applications of shops, and the last day of those that leave. */
export class Admission1764288000000 implements MigrationInterface {
  name = 'Admission1764288000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0006-admission.sql'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table merchant_application; alter table merchant drop column honours_until');
  }
}
