import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file in `prisma-free-db/sql`. */
export const readSql = (file: string): string => readFileSync(join(__dirname, '..', 'sql', file), 'utf8');
