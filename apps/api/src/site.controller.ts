import { readFile } from 'node:fs/promises';
import { Controller, Get, Header, Inject } from '@nestjs/common';
import { Database } from '@youhui/platform';
import { type ApiConfig, apiConfig } from './api-config';
import { Public } from './request/access';

/** What is not GraphQL: whether the API is well, and who is in a demonstration. */
@Controller()
export class SiteController {
  constructor(
    @Inject(apiConfig) private readonly config: ApiConfig,
    private readonly database: Database,
  ) {}

  @Public()
  @Get('health')
  @Header('cache-control', 'no-store')
  async health(): Promise<{ status: 'ok' }> {
    await this.database.acrossCommunities((tx) => tx.query('select 1'));
    return { status: 'ok' };
  }

  @Public()
  @Get('demo-people.json')
  @Header('cache-control', 'no-store')
  async demoPeople(): Promise<unknown> {
    if (!this.config.demoPeopleFile) return [];
    return JSON.parse(await readFile(this.config.demoPeopleFile, 'utf8')) as unknown;
  }
}
