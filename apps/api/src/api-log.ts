import { destination, pino, type Logger } from 'pino';
import type { ApiConfig } from './api-config';

const standardError = 2;

/** One JSON line per event; where to, the configuration says. */
export const apiLog = ({ log }: ApiConfig): Logger =>
  pino({ name: 'api', level: process.env['YOUHUI_LOG_LEVEL'] ?? 'info' }, log ?? destination(standardError));
