import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** Indexes for the statements of shops. */
export class Statements1764374400000 implements MigrationInterface {
  name = 'Statements1764374400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0007-statements.sql'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop index obligation_acceptor_ix, obligation_issuer_ix, obligation_acceptor_refund_ix, obligation_issuer_refund_ix',
    );
  }
}
