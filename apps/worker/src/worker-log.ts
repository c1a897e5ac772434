import { pino, destination, type Logger } from 'pino';

export type WorkerLog = Logger;

/** One JSON line per event, on stderr: stdout says only that the worker is ready. */
export const workerLog = (): WorkerLog => pino({ name: 'worker' }, destination({ dest: 2, sync: true }));
