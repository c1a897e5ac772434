import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql';

/** Phones, cards, PINs, terminals, shifts and quotes: how a member is known at a till. */
export class Till1764201600000 implements MigrationInterface {
  name = 'Till1764201600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0005-till.sql'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table checkout_quote, till_shift, cashier_pin, terminal, member_pin, member_card, payment_device, member_phone;
       alter table member_day drop column unconfirmed_points, drop column sign_points, drop column slip_points;
       alter table checkout drop column shift_id;
       alter table refund drop column shift_id;
       drop index identity_person_merchant_ix;
       alter table identity_session drop column shift_id, drop column terminal_no;
       alter table identity_person alter column password_hash set not null`,
    );
  }
}
