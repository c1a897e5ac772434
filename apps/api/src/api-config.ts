import type { DestinationStream } from 'pino';
import type { SmsGatewayTerms } from '@youhui/identity';
import type { Rates } from './request/rate-limits';

/** The name under which the configuration is handed to who needs it. */
export const apiConfig = Symbol('ApiConfig');

/** What it takes to be served by HTTPS as well. */
export interface HttpsConfig {
  readonly port: number;
  /** Key and certificate in one PEM file. It may be replaced at any time. */
  readonly certificateFile: string;
  /** The certificate of the authority that vouches for it, in PEM; everybody may download it. */
  readonly authorityFile: string;
}

/** All that a running API needs to be told. */
export interface ApiConfig {
  /** Address of PostgreSQL as the application's role. */
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** Who bears it may create communities; without one nobody may. */
  readonly installationToken?: string;
  /** The installation's own secret: 32 bytes, hexadecimal or base64. Without one nobody signs in by phone. */
  readonly secretKey?: string;
  /**
   * Whether those who work here must have a second factor, outside demo communities and sandboxes, or may. Offered
   * unless told otherwise; `required` needs the secret key.
   */
  readonly secondFactor?: 'required' | 'offered';
  /** Secret keys of before, separated by commas, spaces or lines: kept to read what was written under them. */
  readonly oldSecretKeys?: string;
  /** Keeps messages to phones in memory and shows them to everybody at `/dev/messages`. Only for demonstrations. */
  readonly developmentMessages?: boolean;
  /** By which messages go to phones; not together with development messages. */
  readonly sms?: SmsGatewayTerms;
  /** Messages of one community within a day; 2 000 unless told otherwise. */
  readonly smsOfCommunityADay?: number;
  /** Real members: nothing of a demonstration, no explorer, and browsers come by HTTPS. */
  readonly production?: boolean;
  /** `persisted`: people's sessions and strangers send only what the web app sends; keys send anything. */
  readonly operations?: 'any' | 'persisted';
  /** Two digits that payment codes begin with; 77 unless told otherwise. */
  readonly codePrefix?: string;
  /** A JSON list of demo people, shown at sign-in. Only for demonstrations. */
  readonly demoPeopleFile?: string;
  /** True unless told otherwise. */
  readonly introspection?: boolean;
  /** How many reverse proxies stand in front and may say where a call comes from. */
  readonly trustedProxies?: number;
  readonly maxConnections?: number;
  /** How long a request may take before it is given up, in milliseconds; 30 000 unless told otherwise. */
  readonly requestTimeoutMs?: number;
  /** How often one actor and one address may call; generous unless told otherwise. */
  readonly rates?: Rates;
  /** Requests of one process at once; one more is refused with `OVERLOADED`. */
  readonly mostUnderWay?: number;
  /** Unless given, the API is served by plain HTTP only. */
  readonly https?: HttpsConfig;
  /** Where the built web app lies; the build's own place unless told otherwise. */
  readonly webFolder?: string;
  /** How often an open connection's session is looked at again; every 30 seconds unless told otherwise. */
  readonly sessionCheckMs?: number;
  /** Where the log goes; standard error unless told otherwise. */
  readonly log?: DestinationStream;
}
