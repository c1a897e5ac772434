import { toString as drawQrCode } from 'qrcode';
import { trustSteps } from '../../../api/src/lan/trust-steps';

export interface LanAddresses {
  /** Where phones open the site, the likeliest first. */
  readonly secure: readonly string[];
  /** The same by plain HTTP. */
  readonly plain: readonly string[];
  readonly fingerprint: string;
}

/** Where phones on the local network find the site, and how they come to trust it, in both languages. */
export async function lanAnnouncement({ secure, plain, fingerprint }: LanAddresses): Promise<string> {
  const [best, ...others] = secure;
  if (!best)
    return '这台电脑没有接入局域网,手机暂时连不上 · This computer is on no local network: phones cannot reach it yet';
  return [
    `手机请扫码,或打开 · On a phone scan this, or open  ${best}`,
    ...others.map((address) => `  也可用 · also  ${address}`),
    '',
    await drawQrCode(best, process.stdout.isTTY ? { type: 'terminal', small: true } : { type: 'utf8' }),
    `每部手机第一次 · The first time on each phone: open  ${plain[0]}/trust`,
    ...trustSteps.flatMap(({ system, zh, en }) => [`  ${system.padEnd(9)}${zh}`, `${''.padEnd(11)}${en}`]),
    `  证书指纹 · fingerprint  ${fingerprint}`,
    `不装证书也能用(相机除外) · Without it everything but the camera works:  ${plain[0]}`,
    '同一网络里的人都能打开登录页 · Everybody on this network can open the sign-in page',
  ].join('\n');
}
