import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettingsAtFault, type Environment } from '@youhui/platform';
import { apiSettings } from './api-settings';

const password = randomBytes(24).toString('hex');
const secret = randomBytes(32).toString('hex');
const well = {
  YOUHUI_PRODUCTION: 'on',
  YOUHUI_APP_DATABASE_URL: `postgres://youhui_youhui_app:${password}@db:5432/youhui`,
  REDIS_URL: `redis://:${password}@redis:6379`,
  YOUHUI_SECRET_KEY: secret,
  YOUHUI_TRUSTED_PROXIES: '1',
} as const;
const sms = { YOUHUI_SMS_URL: 'https://sms.example/send', YOUHUI_SMS_SECRET: secret };
const database = (login: string, of: string) => ({ YOUHUI_APP_DATABASE_URL: `postgres://${login}:${of}@db/youhui` });

function faults(environment: Environment): readonly string[] {
  try {
    apiSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsAtFault) return error.faults;
    throw error;
  }
}

describe('What the environment tells the API', () => {
  it('in production is safe where nothing is said', () => {
    expect(apiSettings(well).config).toMatchObject({
      production: true,
      introspection: false,
      operations: 'persisted',
      developmentMessages: false,
    });
    const desk = apiSettings({ YOUHUI_APP_DATABASE_URL: 'postgres://a@b/c', REDIS_URL: 'redis://b' });
    expect(desk.config).toMatchObject({ production: false, introspection: true, operations: 'any' });
    expect(apiSettings({ ...well, ...sms }).config.sms).toMatchObject({ url: sms.YOUHUI_SMS_URL, secret });
    expect(faults({ ...well, REDIS_URL: 'redis://127.0.0.1:6379' })).toEqual([]);
  });

  it.each<[string, Environment, RegExp]>([
    ['no database', { YOUHUI_APP_DATABASE_URL: '' }, /^YOUHUI_APP_DATABASE_URL is not set$/],
    ['no Redis', { REDIS_URL: undefined }, /^REDIS_URL is not set$/],
    ['the demo’s people', { YOUHUI_DEMO_PEOPLE_FILE: '/x/demo.json' }, /^YOUHUI_DEMO_PEOPLE_FILE/],
    ['development messages', { YOUHUI_DEVELOPMENT_MESSAGES: 'on' }, /^YOUHUI_DEVELOPMENT_MESSAGES is on/],
    ['a second factor that is only offered', { YOUHUI_SECOND_FACTOR: 'offered' }, /^YOUHUI_SECOND_FACTOR is offered/],
    [
      'a second factor of some kind',
      { YOUHUI_SECOND_FACTOR: 'maybe' },
      /^YOUHUI_SECOND_FACTOR is neither required nor/,
    ],
    ['old secret keys that are none', { YOUHUI_SECRET_KEYS_OLD: 'abc' }, /^YOUHUI_SECRET_KEYS_OLD: /],
    ['no secret key', { YOUHUI_SECRET_KEY: undefined }, /^YOUHUI_SECRET_KEY is not set/],
    ['a short secret key', { YOUHUI_SECRET_KEY: 'abcdef' }, /^YOUHUI_SECRET_KEY: The secret key is not 32 bytes/],
    ['a secret key of one byte', { YOUHUI_SECRET_KEY: '5a'.repeat(32) }, /^YOUHUI_SECRET_KEY is not random/],
    [
      'a lost secret key',
      { YOUHUI_SECRET_KEY: '', YOUHUI_SECRET_KEY_FILE: '/nowhere/key' },
      /^YOUHUI_SECRET_KEY_FILE cannot be read \(ENOENT\)$/,
    ],
    [
      'a database without a password',
      { YOUHUI_APP_DATABASE_URL: 'postgres://app@db/youhui' },
      /^YOUHUI_APP_DATABASE_URL has no password/,
    ],
    ['a well-known password', database('app', 'postgres'), /^YOUHUI_APP_DATABASE_URL has no password, a well-known/],
    ['a well-known long password', database('app', 'change-me-change-me'.replace('-change', 'change')), /well-known/],
    ['a password that is the login', database('applicationlogin', 'applicationlogin'), /well-known/],
    ['a short password', database('app', 'x7Kq2'), /fewer than 12/],
    ['the owner’s login', database('youhui_youhui_owner', password), /an administrator's or the owner's login/],
    ['the superuser', database('postgres', password), /an administrator's or the owner's login/],
    ['no address of a database', { YOUHUI_APP_DATABASE_URL: 'db' }, /^YOUHUI_APP_DATABASE_URL is no address$/],
    ['an open Redis elsewhere', { REDIS_URL: 'redis://redis:6379' }, /^REDIS_URL has no password/],
    ['introspection', { YOUHUI_INTROSPECTION: 'on' }, /^YOUHUI_INTROSPECTION is on$/],
    ['plain cookies', { YOUHUI_TRUSTED_PROXIES: '0' }, /^Sessions would go over plain HTTP/],
    [
      'a short installation token',
      { YOUHUI_INSTALLATION_TOKEN: 'changeme' },
      /^YOUHUI_INSTALLATION_TOKEN can be guessed/,
    ],
    [
      'a simple installation token',
      { YOUHUI_INSTALLATION_TOKEN: 'ab'.repeat(20) },
      /^YOUHUI_INSTALLATION_TOKEN can be guessed/,
    ],
    ['messages by plain HTTP', { ...sms, YOUHUI_SMS_URL: 'http://sms.example/' }, /^YOUHUI_SMS_URL is not https$/],
    ['messages without a secret', { YOUHUI_SMS_URL: sms.YOUHUI_SMS_URL }, /^YOUHUI_SMS_SECRET is not set/],
    ['messages with a short secret', { ...sms, YOUHUI_SMS_SECRET: 'short' }, /^YOUHUI_SMS_SECRET can be guessed/],
    ['a secret for no gateway', { YOUHUI_SMS_SECRET: secret }, /^YOUHUI_SMS_SECRET is set, but/],
    ['no limit for an address', { YOUHUI_RATE_PER_ADDRESS: 'off' }, /^YOUHUI_RATE_PER_ADDRESS is off$/],
    ['no limit for a key', { YOUHUI_RATE_PER_KEY: 'off' }, /^YOUHUI_RATE_PER_KEY is off$/],
    ['certificates unseen', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /^NODE_TLS_REJECT_UNAUTHORIZED/],
    ['a debugger', { NODE_OPTIONS: '--max-old-space-size=512 --inspect=0.0.0.0' }, /^NODE_OPTIONS/],
    ['an odd word for operations', { YOUHUI_OPERATIONS: 'some' }, /^YOUHUI_OPERATIONS/],
    ['an odd port', { PORT: '70000' }, /^PORT is not a number/],
    ['an odd rate', { YOUHUI_RATE_PER_KEY: '1' }, /^YOUHUI_RATE_PER_KEY is neither/],
  ])('in production is refused with %s', (_, change, message) => {
    const found = faults({ ...well, ...change });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  it('is refused with two ways for messages wherever it runs', () => {
    const desk = { YOUHUI_APP_DATABASE_URL: 'postgres://a@b/c', REDIS_URL: 'redis://b' };
    expect(faults({ ...desk, ...sms, YOUHUI_DEVELOPMENT_MESSAGES: 'on' })).toEqual([
      expect.stringMatching(/one way only/),
    ]);
    expect(faults({ ...desk, YOUHUI_DEVELOPMENT_MESSAGES: 'on' })).toEqual([]);
  });

  it('is refused with everything that is wrong at once, without telling a secret', () => {
    const found = faults({
      YOUHUI_PRODUCTION: 'on',
      YOUHUI_APP_DATABASE_URL: 'postgres://postgres:s3cretX@db/youhui',
      YOUHUI_DEVELOPMENT_MESSAGES: 'on',
      YOUHUI_DEMO_PEOPLE_FILE: '/x',
      YOUHUI_INTROSPECTION: 'on',
      YOUHUI_INSTALLATION_TOKEN: 'letmein',
      YOUHUI_SECRET_KEY: 'k3y',
    });
    expect(found).toHaveLength(9);
    for (const hidden of ['s3cretX', 'letmein', 'k3y']) expect(found.join('\n')).not.toContain(hidden);
  });

  it('may lie in files, a line each', () => {
    const folder = mkdtempSync(join(tmpdir(), 'youhui-settings-'));
    try {
      const { YOUHUI_APP_DATABASE_URL: url, ...rest } = well;
      writeFileSync(join(folder, 'url'), `${url}\n`);
      writeFileSync(join(folder, 'key'), `${secret}\r\n`);
      const files = {
        ...rest,
        YOUHUI_SECRET_KEY: undefined,
        YOUHUI_APP_DATABASE_URL_FILE: join(folder, 'url'),
        YOUHUI_SECRET_KEY_FILE: join(folder, 'key'),
      };
      expect(apiSettings(files).config).toMatchObject({ databaseUrl: url, secretKey: secret });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
