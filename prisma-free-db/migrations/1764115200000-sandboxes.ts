import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** Counts sandbox communities for a role that sees only one community. */
export class Sandboxes1764115200000 implements MigrationInterface {
  name = 'Sandboxes1764115200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0004-sandboxes.sql'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function count_sandboxes()');
  }
}
