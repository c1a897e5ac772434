import { DataSource } from 'typeorm';
import { entities } from '../../../prisma-free-db/entities';

/** TypeORM as the application's role, fenced to one community on every connection: no request pays for the fence. */
export function typeormSource(url: string, communityId: string, poolSize: number): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    poolSize,
    installExtensions: false,
    extra: { options: `-c youhui.community=${communityId} -c lock_timeout=60000 -c random_page_cost=1.1` },
  }).initialize();
}
