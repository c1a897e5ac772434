import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { createServer } from 'node:https';
import type { Duplex } from 'node:stream';
import type { HttpsConfig } from '../api-config';
import { openDoor } from '../request/open-door';

export interface SecureDoor {
  readonly port: number;
  /** Ends what is still open, subscriptions apart: those end with the plain server's. */
  close(): void;
}

const LOOK_EVERY_MS = 5000;

/** TLS 1.2 at least, with keys of each connection's own and authenticated ciphers only. */
const strongOnly = {
  minVersion: 'TLSv1.2',
  ciphers: [
    'TLS_AES_256_GCM_SHA384',
    'TLS_CHACHA20_POLY1305_SHA256',
    'TLS_AES_128_GCM_SHA256',
    'ECDHE-ECDSA-AES256-GCM-SHA384',
    'ECDHE-RSA-AES256-GCM-SHA384',
    'ECDHE-ECDSA-CHACHA20-POLY1305',
    'ECDHE-RSA-CHACHA20-POLY1305',
    'ECDHE-ECDSA-AES128-GCM-SHA256',
    'ECDHE-RSA-AES128-GCM-SHA256',
  ].join(':'),
  honorCipherOrder: true,
} as const;

/**
 * Serves by HTTPS what a plain server serves, subscriptions included. A certificate that is renewed in its file is taken
 * up within seconds, without a restart; while the file cannot be used the one before stays.
 * Rejects when the port is taken or the file holds no key and certificate.
 */
export async function openSecureDoor(
  serve: RequestListener,
  plain: Server,
  { port, certificateFile }: HttpsConfig,
  host: string,
  lookEveryMs = LOOK_EVERY_MS,
): Promise<SecureDoor> {
  const server = createServer({ ...strongOnly, ...keyAndCertificateIn(certificateFile) }, serve);
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!plain.emit('upgrade', request, socket, head)) socket.destroy();
  });
  const opened = await openDoor(server, port, host);
  watchFile(certificateFile, { interval: lookEveryMs, persistent: false }, () => {
    try {
      server.setSecureContext({ ...strongOnly, ...keyAndCertificateIn(certificateFile) });
    } catch {
      // Half a file is followed by the whole one.
    }
  });
  return {
    port: opened,
    close() {
      unwatchFile(certificateFile);
      server.close();
      server.closeAllConnections();
    },
  };
}

function keyAndCertificateIn(file: string): { key: string; cert: string } {
  const pem = readFileSync(file, 'utf8');
  return { key: pem, cert: pem };
}
