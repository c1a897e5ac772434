import 'reflect-metadata'; // before the certificates' library, which asks for it
import { createPrivateKey, KeyObject, webcrypto, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';

export interface LanCertificate {
  /** Key and certificate of the server, in one file so that both change in one step. Readable by its owner only. */
  readonly serverFile: string;
  /** The authority's certificate, for everybody. */
  readonly authorityFile: string;
  /** SHA-256 of the authority's certificate, by which people recognise it. */
  readonly fingerprint: string;
  /** True when the server's certificate was made just now. */
  readonly renewed: boolean;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY_MS = 86_400_000;
const AUTHORITY_DAYS = 3650;
/** Apple's devices accept no more than 825 days, also of an authority their owner trusts. */
const SERVER_DAYS = 397;
const RENEW_BEFORE_DAYS = 30;

/**
 * Keeps a certificate for these names and IPv4 addresses in the folder. The authority that vouches for it is made on
 * first use and stays for ten years, so that a phone trusts it once; the server's certificate is made anew when its names
 * are others than these, or less than 30 days are left of it. Files with keys are readable by their owner only.
 * Throws when the authority's file is there but cannot be read: only people may decide to begin with another.
 */
export async function keepLanCertificate(folder: string, names: readonly string[], now: Date): Promise<LanCertificate> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const authority = await keptAuthority(join(folder, 'authority.pem'), now);
  const authorityFile = join(folder, 'ca.crt');
  const shown = authority.certificate.toString();
  if (!existsSync(authorityFile) || readFileSync(authorityFile, 'utf8') !== shown)
    writeWhole(authorityFile, shown, 0o644);

  const serverFile = join(folder, 'server.pem');
  const renewed = !servesStill(serverFile, authority, names, now);
  if (renewed) writeWhole(serverFile, await newServerPem(authority, names, now), 0o600);
  return { serverFile, authorityFile, fingerprint: authority.certificate.fingerprint256, renewed };
}

/** A certificate and the private key that fits it. */
interface Pair {
  readonly certificate: X509Certificate;
  readonly privateKey: KeyObject;
}

async function keptAuthority(file: string, now: Date): Promise<Pair> {
  if (!existsSync(file)) writeWhole(file, await newAuthorityPem(now), 0o600);
  const authority = pairIn(file);
  if (!authority)
    throw new Error(
      `the local certificate authority in ${file} cannot be read. Put the file back, or move it away: then a new one is made, which every phone has to trust anew.`,
    );
  if (daysLeft(authority, now) >= RENEW_BEFORE_DAYS) return authority;
  writeWhole(file, await newAuthorityPem(now), 0o600);
  return keptAuthority(file, now);
}

function servesStill(file: string, authority: Pair, names: readonly string[], now: Date): boolean {
  const server = pairIn(file);
  if (!server?.certificate.verify(authority.certificate.publicKey)) return false;
  const covered = (server.certificate.subjectAltName ?? '')
    .split(', ')
    .map((name) => name.replace(/^(DNS|IP Address):/, ''));
  return (
    daysLeft(server, now) >= RENEW_BEFORE_DAYS &&
    covered.length === names.length &&
    names.every((name) => covered.includes(name))
  );
}

const daysLeft = ({ certificate }: Pair, now: Date): number =>
  (Date.parse(certificate.validTo) - now.getTime()) / DAY_MS;

async function newAuthorityPem(now: Date): Promise<string> {
  const keys = await newKeys();
  const number = webcrypto.getRandomValues(new Uint8Array(2));
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    // People find it by this name among what their phone trusts; the number tells two computers apart.
    name: `CN=Youhui local ${Buffer.from(number).toString('hex')}, O=Youhui`,
    ...lifetime(now, AUTHORITY_DAYS),
    keys,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return pemOf(keys.privateKey, certificate);
}

async function newServerPem(authority: Pair, names: readonly string[], now: Date): Promise<string> {
  const keys = await newKeys();
  const issuer = new x509.X509Certificate(authority.certificate.raw);
  const { notBefore, notAfter } = lifetime(now, SERVER_DAYS);
  const certificate = await x509.X509CertificateGenerator.create({
    subject: 'CN=Youhui, O=Youhui',
    issuer: issuer.subject,
    notBefore,
    notAfter: notAfter < issuer.notAfter ? notAfter : issuer.notAfter,
    publicKey: keys.publicKey,
    signingKey: await signingKeyOf(authority),
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(
        names.map((name) => ({ type: isIPv4(name) ? 'ip' : 'dns', value: name }) as const),
      ),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
    ],
  });
  return pemOf(keys.privateKey, certificate);
}

/** From the day before: a phone's clock may be slow. */
const lifetime = (now: Date, days: number) => ({
  notBefore: new Date(now.getTime() - DAY_MS),
  notAfter: new Date(now.getTime() + days * DAY_MS),
});

const newKeys = () => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);

const pemOf = (key: webcrypto.CryptoKey, certificate: x509.X509Certificate): string =>
  `${KeyObject.from(key).export({ type: 'pkcs8', format: 'pem' }).toString()}${certificate.toString('pem')}\n`;

const signingKeyOf = ({ privateKey }: Pair): Promise<webcrypto.CryptoKey> =>
  webcrypto.subtle.importKey('pkcs8', privateKey.export({ type: 'pkcs8', format: 'der' }), algorithm, false, ['sign']);

/** What the file holds; undefined when it is not there, damaged, or its halves do not fit each other. */
function pairIn(file: string): Pair | undefined {
  try {
    const pem = readFileSync(file, 'utf8');
    const pair = { certificate: new X509Certificate(pem), privateKey: createPrivateKey(pem) };
    return pair.certificate.checkPrivateKey(pair.privateKey) ? pair : undefined;
  } catch {
    return undefined;
  }
}

/** Puts the file in place in one step, never readable by more than it should be. */
function writeWhole(file: string, text: string, mode: number): void {
  const draft = `${file}.new`;
  rmSync(draft, { force: true });
  writeFileSync(draft, text, { mode });
  renameSync(draft, file);
}
