import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type PeerCertificate } from 'node:tls';
import { openSecureDoor, type SecureDoor } from '../../apps/api/src/lan/secure-door';
import { keepLanCertificate } from '../../apps/cli/src/lan/lan-certificate';

const now = new Date();
let folder: string;
let plain: Server;
let door: SecureDoor | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'youhui-door-'));
  plain = createServer();
});
afterEach(() => {
  door?.close();
  door = undefined;
  rmSync(folder, { recursive: true });
});

async function open(certificateFile: string, authorityFile: string): Promise<SecureDoor> {
  const serve = (_: unknown, response: { end(text: string): void }) => response.end('served');
  door = await openSecureDoor(serve, plain, { port: 0, certificateFile, authorityFile }, '127.0.0.1', 20);
  return door;
}

/** The certificate that is shown, once it has been checked for that name. */
async function shownTo(servername: string, ca: string): Promise<PeerCertificate> {
  const socket = connect({ host: '127.0.0.1', port: door!.port, servername, ca });
  await once(socket, 'secureConnect');
  const certificate = socket.getPeerCertificate();
  socket.destroy();
  return certificate;
}

describe('the secure door', () => {
  it('takes up a renewed certificate while it is open, and keeps the one it has while the file is half written', async () => {
    const first = await keepLanCertificate(folder, ['first.local'], now);
    const ca = readFileSync(first.authorityFile, 'utf8');
    await open(first.serverFile, first.authorityFile);
    const { serialNumber } = await shownTo('first.local', ca);

    const whole = join(folder, 'whole.pem');
    copyFileSync(first.serverFile, whole);
    writeFileSync(first.serverFile, 'half of');
    expect((await shownTo('first.local', ca)).serialNumber).toBe(serialNumber);
    copyFileSync(whole, first.serverFile);

    await keepLanCertificate(folder, ['second.local'], now);
    // Asked again and again until the name is covered; the test's own limit ends it otherwise.
    while (!(await shownTo('second.local', ca).catch(() => undefined)));
    await expect(shownTo('first.local', ca)).rejects.toThrow(/altnames/);
  });

  it.each([
    ['TLS 1.3', {}, 'TLSv1.3'],
    ['TLS 1.2', { maxVersion: 'TLSv1.2' }, 'TLSv1.2'],
    ['no TLS 1.1', { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }, undefined],
    [
      'no cipher without authentication of its own',
      { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA' },
      undefined,
    ],
    ['no key that is used again', { maxVersion: 'TLSv1.2', ciphers: 'AES128-GCM-SHA256' }, undefined],
  ] as const)('speaks %s', async (_, terms, spoken) => {
    const { serverFile, authorityFile } = await keepLanCertificate(folder, ['first.local'], now);
    const { port } = await open(serverFile, authorityFile);
    const ca = readFileSync(authorityFile, 'utf8');
    const socket = connect({ host: '127.0.0.1', port, servername: 'first.local', ca, ...terms });
    const protocol = await new Promise((resolve) => {
      socket.once('secureConnect', () => resolve(socket.getProtocol()));
      socket.once('error', () => resolve(undefined));
    });
    socket.destroy();
    expect(protocol).toBe(spoken);
  });

  it('does not open on a file without a key', async () => {
    const { authorityFile } = await keepLanCertificate(folder, ['first.local'], now);
    await expect(open(authorityFile, authorityFile)).rejects.toThrow();
  });

  it('says that its port is taken', async () => {
    const { serverFile, authorityFile } = await keepLanCertificate(folder, ['first.local'], now);
    const { port } = await open(serverFile, authorityFile);
    const again = openSecureDoor(
      () => undefined,
      plain,
      { port, certificateFile: serverFile, authorityFile },
      '127.0.0.1',
    );
    await expect(again).rejects.toThrow(/EADDRINUSE/);
  });

  it('turns away an upgrade that nobody on the plain server takes', async () => {
    const { serverFile, authorityFile } = await keepLanCertificate(folder, ['first.local'], now);
    const { port } = await open(serverFile, authorityFile);
    const ca = readFileSync(authorityFile, 'utf8');
    const socket = connect({ host: '127.0.0.1', port, servername: 'first.local', ca });
    socket.write('GET / HTTP/1.1\r\nhost: first.local\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n');
    await once(socket, 'close');
  });
});
