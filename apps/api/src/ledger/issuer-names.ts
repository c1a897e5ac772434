import { Injectable } from '@nestjs/common';
import { AllianceQueries } from '@youhui/alliance';
import { FUND, type Lot as LotRow } from '@youhui/ledger';
import type { ApiRequest } from '../request/api-request';
import { readTogether } from '../request/read-together';
import type { Lot } from './wallet.types';

const fundName = { zh: '社区基金', en: 'Community fund' };

/** Gives lots the names of their issuers, read once for all that a request shows. */
@Injectable()
export class IssuerNames {
  constructor(private readonly alliance: AllianceQueries) {}

  named(call: ApiRequest, communityId: string, lots: readonly LotRow[]): Promise<Lot[]> {
    const read = () => this.alliance.merchants(communityId);
    const names = readTogether(call, 'names of issuers', read, ({ merchantNo }) => merchantNo);
    return Promise.all(
      lots.map(async (lot) => ({
        ...lot,
        lotId: String(lot.lotId),
        issuerName:
          lot.issuer === FUND ? fundName[call.locale] : ((await names.load(lot.issuer))[0]?.name ?? lot.issuer),
      })),
    );
  }
}
