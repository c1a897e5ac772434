import { createHmac } from 'node:crypto';
import { Client } from 'pg';
import { ownerDataSource } from './data-source';

/** One address per role; none of them is a superuser. */
export interface DatabaseUrls {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
}

/** Rights belong to these roles; each database has its own logins that are members of them. */
const roles = ['youhui_owner', 'youhui_app', 'youhui_worker'] as const;
/** Two instances that prepare one server wait for each other. Any fixed number serves. */
const prepareLock = 7_318_204;

/**
 * Makes roles, database and schema if they are missing, and returns the addresses to work with.
 * The administrator needs CREATEROLE and CREATEDB; his address is used for nothing else.
 * May be called again at any time, also by several processes at once.
 */
export async function prepareDatabase(adminUrl: string, databaseName?: string): Promise<DatabaseUrls> {
  const admin = new URL(adminUrl);
  const inUrl = decodeURIComponent(admin.pathname.slice(1));
  const database = databaseName ?? (inUrl === '' || inUrl === 'postgres' ? 'youhui' : inUrl);
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(database)) {
    throw new Error(
      `The database name ${JSON.stringify(database)} is not usable: use a–z, 0–9 and _, at most 41 characters.`,
    );
  }
  const login = (role: string) => ({ name: `${database}_${role}`, password: passwordOf(admin, database, role) });
  await withClient(adminUrlFor(admin, 'postgres'), async (client) => {
    await client.query('select pg_advisory_lock($1)', [prepareLock]);
    for (const role of roles) {
      await createRole(client, role, 'nologin');
      const { name, password } = login(role);
      await createRole(client, name, `login password '${password}'`);
      await client.query(`grant ${role} to "${name}"`);
    }
    await client.query('grant youhui_app to youhui_worker');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0)
      await client.query(
        `create database "${database}" owner "${login('youhui_owner').name}" template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`,
      );
    await client.query(`revoke connect on database "${database}" from public`);
    for (const role of roles) await client.query(`grant connect on database "${database}" to "${login(role).name}"`);
  });
  const urlFor = (role: string) => {
    const url = new URL(adminUrlFor(admin, database));
    url.username = login(role).name;
    url.password = login(role).password;
    return url.toString();
  };
  const urls = { ownerUrl: urlFor('youhui_owner'), appUrl: urlFor('youhui_app'), workerUrl: urlFor('youhui_worker') };
  await migrate(urls.ownerUrl);
  return urls;
}

async function migrate(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [prepareLock]);
    const source = await ownerDataSource(ownerUrl).initialize();
    try {
      await source.runMigrations();
    } catch (error) {
      throw new Error(`The database could not be migrated: ${(error as Error).message}`, { cause: error });
    } finally {
      await source.destroy();
    }
  });
}

async function createRole(client: Client, name: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  await client.query(`${rowCount === 0 ? 'create' : 'alter'} role "${name}" ${attributes} nosuperuser nobypassrls`);
}

/** Derived, so that it need not be kept: whoever has the administrator's password could set it anyway. */
function passwordOf(admin: URL, database: string, role: string): string {
  return createHmac('sha256', `youhui:${admin.password}`).update(`${database}/${role}`).digest('hex');
}

function adminUrlFor(admin: URL, database: string): string {
  const url = new URL(admin);
  url.pathname = `/${database}`;
  return url.toString();
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
