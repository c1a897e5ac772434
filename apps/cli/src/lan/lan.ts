import { join } from 'node:path';
import type { ServiceLog } from '@youhui/platform';
import { lanAnnouncement } from './lan-announcement';
import { keepLanCertificate, type LanCertificate } from './lan-certificate';
import { lanNames } from './lan-names';

export interface LanOrder {
  readonly dataFolder: string;
  /** Names its people have given the computer. */
  readonly hosts: readonly string[];
  readonly plainPort: number;
  readonly securePort: number;
  readonly log: ServiceLog;
}

const LOOK_EVERY_MS = 60_000;

/** The instance on its local network: what the api needs for HTTPS, and what people need to be told. */
export class Lan {
  private looking: NodeJS.Timeout | undefined;

  private constructor(
    private readonly order: LanOrder,
    private certificate: LanCertificate,
    private addresses: readonly string[],
  ) {}

  /** With a certificate for every name and address the computer has now. */
  static async open(order: LanOrder): Promise<Lan> {
    const { addresses, certificate } = await certified(order);
    return new Lan(order, certificate, addresses);
  }

  get environment(): NodeJS.ProcessEnv {
    return {
      YOUHUI_HTTPS_PORT: String(this.order.securePort),
      YOUHUI_HTTPS_CERTIFICATE_FILE: this.certificate.serverFile,
      YOUHUI_HTTPS_AUTHORITY_FILE: this.certificate.authorityFile,
    };
  }

  announcement(): Promise<string> {
    const { plainPort, securePort } = this.order;
    return lanAnnouncement({
      secure: this.addresses.map((address) => `https://${address}:${securePort}`),
      plain: this.addresses.map((address) => `http://${address}:${plainPort}`),
      fingerprint: this.certificate.fingerprint,
    });
  }

  /** Renews the certificate while the instance runs: once a minute the computer may have another address. */
  stayFresh(): void {
    this.looking = setInterval(() => {
      this.refresh().catch((error: Error) => this.order.log(error.message, 'warn'));
    }, LOOK_EVERY_MS);
  }

  close(): void {
    clearInterval(this.looking);
  }

  private async refresh(): Promise<void> {
    const { addresses, certificate } = await certified(this.order);
    const moved = addresses.join() !== this.addresses.join();
    this.addresses = addresses;
    this.certificate = certificate;
    if (moved) this.order.log(`网络地址变了 · The network address has changed\n${await this.announcement()}`);
  }
}

async function certified({ dataFolder, hosts }: LanOrder) {
  const { addresses, names } = lanNames(hosts);
  const covered = [...new Set([...addresses, ...names])];
  return { addresses, certificate: await keepLanCertificate(join(dataFolder, 'lan'), covered, new Date()) };
}
