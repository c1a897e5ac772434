import { Client } from 'pg';

/** Everything that the tables of the tests' database hold, as text; bytes in hexadecimal. */
export async function databaseDump(): Promise<string> {
  const url = new URL(process.env['TEST_ADMIN_URL'] as string);
  url.pathname = new URL(process.env['TEST_APP_URL'] as string).pathname;
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
    );
    let dump = '';
    for (const { name } of rows) {
      const found = await client.query<{ row: string }>(`select t::text as row from "${name}" t`);
      dump += `${name}\n${found.rows.map(({ row }) => row).join('\n')}\n`;
    }
    return dump;
  } finally {
    await client.end();
  }
}

/** Which of the texts stand in the dump, plainly or as bytes. */
export const standingIn = (dump: string, ...texts: readonly string[]): string[] =>
  texts.filter((text) => dump.includes(text) || dump.includes(Buffer.from(text).toString('hex')));
