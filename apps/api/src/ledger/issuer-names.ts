import { Injectable } from '@nestjs/common';
import { AllianceQueries } from '@youhui/alliance';
import { FUND, type Lot as LotRow } from '@youhui/ledger';
import type { ApiRequest } from '../request/api-request';
import { readTogether } from '../request/read-together';
import type { Lot } from './wallet.types';

export const fundName = { zh: '社区基金', en: 'Community fund' };

/** The names of issuers, read once for all that a request shows. */
@Injectable()
export class IssuerNames {
  constructor(private readonly alliance: AllianceQueries) {}

  async nameOf(call: ApiRequest, communityId: string, issuer: string): Promise<string> {
    if (issuer === FUND) return fundName[call.locale];
    const read = () => this.alliance.merchants(communityId);
    const names = readTogether(call, 'names of issuers', read, ({ merchantNo }) => merchantNo);
    return (await names.load(issuer))[0]?.name ?? issuer;
  }

  named(call: ApiRequest, communityId: string, lots: readonly LotRow[]): Promise<Lot[]> {
    return Promise.all(
      lots.map(async (lot) => ({
        ...lot,
        lotId: String(lot.lotId),
        issuerName: await this.nameOf(call, communityId, lot.issuer),
      })),
    );
  }
}
