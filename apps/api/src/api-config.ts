import type { DestinationStream } from 'pino';

/** All that a running API needs to be told. */
export interface ApiConfig {
  /** Address of PostgreSQL as the application's role. */
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** Who bears it may create communities; without one nobody may. */
  readonly installationToken?: string;
  /** A JSON list of demo people, shown at sign-in. Only for demonstrations. */
  readonly demoPeopleFile?: string;
  /** True unless told otherwise. */
  readonly introspection?: boolean;
  /** How many reverse proxies stand in front and may say where a call comes from. */
  readonly trustedProxies?: number;
  readonly maxConnections?: number;
  /** Where the built web app lies; the build's own place unless told otherwise. */
  readonly webFolder?: string;
  /** Where the log goes; standard error unless told otherwise. */
  readonly log?: DestinationStream;
}
