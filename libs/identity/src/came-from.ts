import { networkOf } from '@youhui/platform';

/** Where a call comes from, as far as it says so itself. */
export interface CameFrom {
  readonly clientAddress: string;
  readonly userAgent?: string;
}

/** The neighbourhood of an address: three of the four numbers of IPv4, the first three groups of IPv6. */
export function coarseNetwork(address: string): string {
  const network = networkOf(address).slice(0, 64);
  if (/^\d+\.\d+\.\d+\.\d+$/.test(network)) return network.replace(/\d+$/, 'x');
  return network.includes(':') ? `${network.split(':').slice(0, 3).join(':')}::` : network;
}

// The first that fits: browsers name those whose pages they want as well.
const browsers = [
  ['WeChat', /MicroMessenger/],
  ['Alipay', /AlipayClient/],
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Firefox', /Firefox|FxiOS/],
  ['Opera', /OPR\//],
  ['Chrome', /Chrome|CriOS/],
  ['Safari', /Safari/],
] as const;
const systems = [
  ['HarmonyOS', /HarmonyOS|OpenHarmony/],
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['Mac', /Mac OS X|Macintosh/],
  ['Linux', /Linux/],
] as const;

/** What somebody calls the device, such as `Chrome · Windows`; null when it says nothing that is known. */
export function deviceOf(userAgent = ''): string | null {
  const text = userAgent.slice(0, 500);
  const nameIn = (known: readonly (readonly [string, RegExp])[]) => known.find(([, sign]) => sign.test(text))?.[0];
  return [nameIn(browsers), nameIn(systems)].filter((name) => name !== undefined).join(' · ') || null;
}
