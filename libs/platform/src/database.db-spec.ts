import { randomBytes } from 'node:crypto';
import { Client, Pool } from 'pg';
import { isConnectionLoss } from './database';

const reasonOf = (asked: Promise<unknown>) =>
  asked.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a connection that is not to be had now', () => {
  it('because all of a program are in use, counts as lost: nothing was sent', async () => {
    const pool = new Pool({ connectionString: process.env['TEST_APP_URL'], max: 1, connectionTimeoutMillis: 2_000 });
    const held = await pool.connect();
    const reason = await reasonOf(pool.connect());
    held.release();
    await pool.end();
    expect(isConnectionLoss(reason)).toBe(true);
  });

  it('because the server has given out all it has, counts as lost: nothing was sent', async () => {
    const role = `crowded_${randomBytes(4).toString('hex')}`;
    const admin = new Client({ connectionString: process.env['TEST_ADMIN_URL'] });
    await admin.connect();
    await admin.query(`create role ${role} login password 'p' connection limit 0`);
    try {
      const url = new URL(process.env['TEST_ADMIN_URL'] as string);
      Object.assign(url, { username: role, password: 'p' });
      const reason = await reasonOf(new Client({ connectionString: url.toString() }).connect());
      expect(reason).toMatchObject({ code: '53300' });
      expect(isConnectionLoss(reason)).toBe(true);
    } finally {
      await admin.query(`drop role ${role}`);
      await admin.end();
    }
  });

  it('is told from a statement that the server refused', () => {
    expect(isConnectionLoss(Object.assign(new Error('duplicate key value'), { code: '23505' }))).toBe(false);
  });
});
