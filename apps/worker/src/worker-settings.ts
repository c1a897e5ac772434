/** What a worker must be told by its environment. */
export interface WorkerSettings {
  readonly databaseUrl: string;
  readonly redisUrl: string;
}

export function workerSettings(environment: NodeJS.ProcessEnv): WorkerSettings {
  return {
    databaseUrl: required(environment, 'YOUHUI_WORKER_DATABASE_URL'),
    redisUrl: required(environment, 'REDIS_URL'),
  };
}

function required(environment: NodeJS.ProcessEnv, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
