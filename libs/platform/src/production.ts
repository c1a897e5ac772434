import type { Settings } from './settings';

/** Real members and their points: what is convenient on a desk is refused. */
export const isProduction = (settings: Settings): boolean => settings.isOn('YOUHUI_PRODUCTION');

const leastPassword = 12;
const leastToken = 32;
/** What examples and images of databases come with. */
const knownPasswords =
  /^(?:postgres|password|passw0rd|youhui|admin|root|secret|test|demo|default|change[-_ ]?me|changeit|choose one|example|123456\d*)+\d*$/i;

/** Refuses what no program may be told in production, whichever it is: open or well-known doors to its services. */
export function refuseOpenServices(
  settings: Settings,
  { databaseSetting, databaseUrl, redisUrl }: { databaseSetting: string; databaseUrl: string; redisUrl: string },
): void {
  refuseOpenDatabase(settings, databaseSetting, databaseUrl);
  const redis = urlOf(redisUrl);
  if (redisUrl && !redis) settings.fault('REDIS_URL is no address');
  if (redis && !redis.password && !isThisMachine(redis.hostname))
    settings.fault('REDIS_URL has no password, and Redis is on another machine');
  if (settings.environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
    settings.fault('NODE_TLS_REJECT_UNAUTHORIZED is 0: certificates would not be looked at');
  if (/--inspect/.test(settings.environment['NODE_OPTIONS'] ?? ''))
    settings.fault('NODE_OPTIONS opens a debugger: whoever reaches it runs what they like');
}

function refuseOpenDatabase(settings: Settings, name: string, text: string): void {
  if (!text) return;
  const url = urlOf(text);
  if (!url) return settings.fault(`${name} is no address`);
  const login = decoded(url.username);
  const password = decoded(url.password);
  if (/^postgres$|(?:^|_)(?:admin|owner)$/.test(login))
    settings.fault(`${name} is an administrator's or the owner's login: give the application its own`);
  if (password === '' || password.length < leastPassword || knownPasswords.test(password) || password === login)
    settings.fault(`${name} has no password, a well-known one, or one of fewer than ${leastPassword} characters`);
}

/** A fault when a token that lets somebody in could be guessed. */
export function refuseGuessable(settings: Settings, name: string, token: string | undefined): void {
  if (token === undefined) return;
  if (token.length < leastToken || new Set(token).size < 8 || knownPasswords.test(token))
    settings.fault(`${name} can be guessed: take at least ${leastToken} random characters`);
}

const isThisMachine = (host: string) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])?$/.test(host);

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
