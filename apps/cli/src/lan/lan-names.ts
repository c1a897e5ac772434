import { hostname, networkInterfaces, type NetworkInterfaceInfo } from 'node:os';
import { isIPv4 } from 'node:net';

/** By what this computer is called on its network. */
export interface LanNames {
  /** Its IPv4 addresses there, those of real networks before those of virtual ones; empty without a network. */
  readonly addresses: readonly string[];
  /** Names and further addresses a certificate has to cover besides, without repetitions. */
  readonly names: readonly string[];
}

/** Switches inside this computer; a phone does not stand behind them. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|tailscale|zt|vEthernet)/i;

/** What browsers accept in a certificate: labels of 1–63 letters, digits and hyphens, at most 253 characters. */
export const isHostName = (text: string): boolean =>
  text.length <= 253 && /^(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*$/i.test(text);

/** By what the computer is called now; `hosts` are names its people have given it. */
export function lanNames(
  hosts: readonly string[],
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>> = networkInterfaces(),
  machine: string = hostname(),
): LanNames {
  const found = Object.entries(interfaces).flatMap(([name, given = []]) =>
    given
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, last: virtual.test(name) })),
  );
  const addresses = [...found.filter(({ last }) => !last), ...found.filter(({ last }) => last)].map(
    ({ address }) => address,
  );
  const own = machine.toLowerCase();
  const names = ['localhost', own, `${own.split('.')[0]}.local`, ...hosts.map((host) => host.toLowerCase())];
  return {
    addresses: [...new Set(addresses)],
    names: ['127.0.0.1', ...new Set(names.filter((name) => isIPv4(name) || isHostName(name)))],
  };
}
