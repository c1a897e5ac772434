import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepLanCertificate } from './lan-certificate';

const now = new Date('2026-11-23T09:00:00Z');
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);
const names = ['localhost', '127.0.0.1', '192.168.1.7', 'hub.local'];

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'youhui-lan-')), 'lan');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const certificateIn = (file: string) => new X509Certificate(readFileSync(file));

describe('the certificate for the local network', () => {
  it('covers every name and address, and is vouched for by the authority that people download', async () => {
    const made = await keepLanCertificate(folder, names, now);
    const server = certificateIn(made.serverFile);
    const authority = certificateIn(made.authorityFile);
    expect(server.verify(authority.publicKey)).toBe(true);
    expect(server.checkIssued(authority)).toBe(true);
    expect([authority.ca, server.ca]).toEqual([true, false]);
    expect(names.map((name) => server.checkHost(name) ?? server.checkIP(name))).toEqual(names);
    expect(server.checkHost('elsewhere.local')).toBeUndefined();
    expect(server.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
    expect(made.fingerprint).toBe(authority.fingerprint256);
  });

  it('keeps keys to their owner, and gives away no key with the authority', async () => {
    const { authorityFile, serverFile } = await keepLanCertificate(folder, names, now);
    const modeOf = (file: string) => statSync(file).mode & 0o777;
    expect(modeOf(folder)).toBe(0o700);
    expect([modeOf(serverFile), modeOf(join(folder, 'authority.pem'))]).toEqual([0o600, 0o600]);
    expect(readFileSync(authorityFile, 'utf8')).not.toContain('PRIVATE KEY');
  });

  it('stays while the names are the same, and is renewed when they change or its end is near', async () => {
    const first = await keepLanCertificate(folder, names, now);
    const serial = () => certificateIn(first.serverFile).serialNumber;
    const before = serial();
    expect(first.renewed).toBe(true);
    expect((await keepLanCertificate(folder, [...names].reverse(), daysLater(366))).renewed).toBe(false);
    expect(serial()).toBe(before);

    const moved = await keepLanCertificate(folder, ['127.0.0.1', '10.0.0.3'], daysLater(1));
    expect(moved).toMatchObject({ renewed: true, fingerprint: first.fingerprint });
    expect(certificateIn(moved.serverFile).checkIP('192.168.1.7')).toBeUndefined();
    const late = await keepLanCertificate(folder, ['127.0.0.1', '10.0.0.3'], daysLater(370));
    expect(late).toMatchObject({ renewed: true, fingerprint: first.fingerprint });
    expect(Date.parse(certificateIn(late.serverFile).validTo)).toBeGreaterThan(daysLater(700).getTime());
  });

  it('makes a damaged server certificate anew, and leaves a damaged authority to people', async () => {
    const first = await keepLanCertificate(folder, names, now);
    writeFileSync(first.serverFile, 'half of');
    expect(await keepLanCertificate(folder, names, now)).toMatchObject({
      renewed: true,
      fingerprint: first.fingerprint,
    });
    writeFileSync(join(folder, 'authority.pem'), 'half of');
    await expect(keepLanCertificate(folder, names, now)).rejects.toThrow(/authority\.pem cannot be read/);
  });

  it('begins with another authority when the first comes to its end', async () => {
    const first = await keepLanCertificate(folder, names, now);
    const second = await keepLanCertificate(folder, names, daysLater(3640));
    expect(second.renewed).toBe(true);
    expect(second.fingerprint).not.toBe(first.fingerprint);
    expect(certificateIn(second.serverFile).verify(certificateIn(second.authorityFile).publicKey)).toBe(true);
  });
});
