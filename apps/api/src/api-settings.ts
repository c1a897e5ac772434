import { readFileSync } from 'node:fs';
import { oldSecretKeys, SecretKey, type SmsGatewayTerms } from '@youhui/identity';
import { type Environment, isProduction, refuseGuessable, refuseOpenServices, Settings } from '@youhui/platform';
import type { ApiConfig, HttpsConfig } from './api-config';
import { generousRates, type Rate, type Rates } from './request/rate-limits';

export interface ApiSettings {
  readonly config: ApiConfig;
  readonly host: string;
  readonly port: number;
}

/**
 * What the environment tells the API. Throws `SettingsAtFault` with everything that is wrong at once; with
 * `YOUHUI_PRODUCTION=on` also with what belongs to a demonstration or lets somebody in who should not.
 */
export function apiSettings(environment: Environment): ApiSettings {
  const settings = new Settings(environment);
  const production = isProduction(settings);
  const secretKey = settings.secret('YOUHUI_SECRET_KEY');
  const config: ApiConfig = {
    databaseUrl: settings.needed('YOUHUI_APP_DATABASE_URL'),
    redisUrl: settings.needed('REDIS_URL'),
    installationToken: settings.secret('YOUHUI_INSTALLATION_TOKEN'),
    secretKey,
    oldSecretKeys: settings.secret('YOUHUI_SECRET_KEYS_OLD'),
    secondFactor: secondFactorIn(settings, secretKey),
    developmentMessages: settings.isOn('YOUHUI_DEVELOPMENT_MESSAGES'),
    sms: smsIn(settings),
    smsOfCommunityADay: settings.number('YOUHUI_SMS_COMMUNITY_DAY', 2000, 1_000_000),
    codePrefix: settings.text('YOUHUI_CODE_PREFIX'),
    demoPeopleFile: settings.text('YOUHUI_DEMO_PEOPLE_FILE'),
    introspection: settings.text('YOUHUI_INTROSPECTION') !== 'off' && !production,
    trustedProxies: settings.number('YOUHUI_TRUSTED_PROXIES', 0),
    requestTimeoutMs: 1000 * (settings.number('YOUHUI_REQUEST_SECONDS', 30) || 30),
    https: httpsIn(settings),
    rates: ratesIn(settings),
    production,
    operations: operationsIn(settings, production),
  };
  faultInSecretKey(settings, config.secretKey, config.oldSecretKeys);
  if (production) refuseDemonstration(settings, config);
  const port = settings.number('PORT', 3000);
  settings.check();
  return { config, host: settings.text('HOST') ?? '127.0.0.1', port };
}

function refuseDemonstration(settings: Settings, config: ApiConfig): void {
  const { databaseUrl, redisUrl } = config;
  refuseOpenServices(settings, { databaseSetting: 'YOUHUI_APP_DATABASE_URL', databaseUrl, redisUrl });
  if (config.demoPeopleFile !== undefined)
    settings.fault('YOUHUI_DEMO_PEOPLE_FILE is set: it shows names and their passwords to everybody');
  if (settings.text('YOUHUI_SECOND_FACTOR') === 'offered')
    settings.fault('YOUHUI_SECOND_FACTOR is offered: who works here must have one');
  if (config.developmentMessages)
    settings.fault('YOUHUI_DEVELOPMENT_MESSAGES is on: it shows everybody the codes by which others sign in');
  if (settings.isOn('YOUHUI_INTROSPECTION')) settings.fault('YOUHUI_INTROSPECTION is on');
  if (settings.faults.every((fault) => !fault.startsWith('YOUHUI_SECRET_KEY')) && config.secretKey === undefined)
    settings.fault('YOUHUI_SECRET_KEY is not set: 32 random bytes, as 64 hexadecimal digits or base64');
  refuseGuessable(settings, 'YOUHUI_INSTALLATION_TOKEN', config.installationToken);
  if (config.https === undefined && config.trustedProxies === 0)
    settings.fault(
      'Sessions would go over plain HTTP: set YOUHUI_HTTPS_CERTIFICATE_FILE, or YOUHUI_TRUSTED_PROXIES where a proxy ends TLS',
    );
  if (config.sms && !/^https:/i.test(config.sms.url)) settings.fault('YOUHUI_SMS_URL is not https');
  refuseGuessable(settings, 'YOUHUI_SMS_SECRET', config.sms?.secret || undefined);
  if (config.rates?.perAddress === null) settings.fault('YOUHUI_RATE_PER_ADDRESS is off');
  if (config.rates?.perActor === null) settings.fault('YOUHUI_RATE_PER_ACTOR is off');
  if (config.rates?.perKey === null) settings.fault('YOUHUI_RATE_PER_KEY is off');
}

function faultInSecretKey(settings: Settings, key: string | undefined, old: string | undefined): void {
  try {
    oldSecretKeys(old);
  } catch (error) {
    settings.fault(`YOUHUI_SECRET_KEYS_OLD: ${(error as Error).message}`);
  }
  if (key === undefined) return;
  try {
    new SecretKey(key);
  } catch (error) {
    settings.fault(`YOUHUI_SECRET_KEY: ${(error as Error).message}`);
    return;
  }
  // A random key of so many digits has them almost all; one typed by hand has a few.
  if (isProduction(settings) && new Set(key.trim()).size < 8)
    settings.fault('YOUHUI_SECRET_KEY is not random: take one from a generator');
}

/** Required unless said otherwise; an installation without a secret key can keep none, and says so at the start. */
function secondFactorIn(settings: Settings, secretKey: string | undefined): 'required' | 'offered' {
  const wish = settings.text('YOUHUI_SECOND_FACTOR') ?? (secretKey === undefined ? 'offered' : 'required');
  if (wish === 'required' || wish === 'offered') return wish;
  settings.fault('YOUHUI_SECOND_FACTOR is neither required nor offered');
  return 'required';
}

/** The gateway that messages go by, when one is named. */
function smsIn(settings: Settings): SmsGatewayTerms | undefined {
  const url = settings.text('YOUHUI_SMS_URL');
  const secret = settings.secret('YOUHUI_SMS_SECRET');
  if (url === undefined) {
    if (secret !== undefined) settings.fault('YOUHUI_SMS_SECRET is set, but YOUHUI_SMS_URL is not');
    return undefined;
  }
  if (settings.isOn('YOUHUI_DEVELOPMENT_MESSAGES'))
    settings.fault('YOUHUI_SMS_URL and YOUHUI_DEVELOPMENT_MESSAGES are both set: messages go one way only');
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) settings.fault('YOUHUI_SMS_URL is no address');
  if (secret === undefined) settings.fault('YOUHUI_SMS_SECRET is not set, but YOUHUI_SMS_URL is');
  const template = settings.text('YOUHUI_SMS_TEMPLATE_SIGN_IN_CODE');
  return {
    url,
    secret: secret ?? '',
    templates: template === undefined ? {} : { 'sign-in-code': template },
    timeoutMs: 1000 * (settings.number('YOUHUI_SMS_SECONDS', 5, 60) || 5),
  };
}

function operationsIn(settings: Settings, production: boolean): ApiConfig['operations'] {
  const text = settings.text('YOUHUI_OPERATIONS') ?? (production ? 'persisted' : 'any');
  if (text === 'any' || text === 'persisted') return text;
  settings.fault('YOUHUI_OPERATIONS is neither persisted nor any');
  return 'persisted';
}

function ratesIn(settings: Settings): Rates {
  return {
    perActor: rateIn(settings, 'YOUHUI_RATE_PER_ACTOR', generousRates.perActor),
    perAddress: rateIn(settings, 'YOUHUI_RATE_PER_ADDRESS', generousRates.perAddress),
    perKey: rateIn(settings, 'YOUHUI_RATE_PER_KEY', generousRates.perKey),
  };
}

/** `calls at once/calls a second`, for example `3000/50`; `off` for no limit. */
function rateIn(settings: Settings, name: string, otherwise: Rate): Rate | null {
  const text = settings.text(name);
  if (!text) return otherwise;
  if (text === 'off') return null;
  const [, burst, perSecond] = /^([1-9]\d{0,6})\/([1-9]\d{0,6})$/.exec(text) ?? [];
  if (burst) return { burst: Number(burst), perSecond: Number(perSecond) };
  settings.fault(`${name} is neither off nor two whole numbers such as 3000/50`);
  return otherwise;
}

/** By HTTPS as well when there is a certificate for it. */
function httpsIn(settings: Settings): HttpsConfig | undefined {
  const certificateFile = settings.text('YOUHUI_HTTPS_CERTIFICATE_FILE');
  if (!certificateFile) return undefined;
  try {
    readFileSync(certificateFile);
  } catch (error) {
    settings.fault(
      `YOUHUI_HTTPS_CERTIFICATE_FILE cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
    );
  }
  const authorityFile = settings.text('YOUHUI_HTTPS_AUTHORITY_FILE') ?? '';
  if (!authorityFile) settings.fault('YOUHUI_HTTPS_AUTHORITY_FILE is not set');
  return { certificateFile, authorityFile, port: settings.number('YOUHUI_HTTPS_PORT', 3443) };
}
