import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** By which programs call the API. */
export class ApiKeys1764892800000 implements MigrationInterface {
  name = 'ApiKeys1764892800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0013-api-keys.sql'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table api_key');
  }
}
