import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import type { HttpsConfig } from '../api-config';
import { trustSteps } from './trust-steps';

/**
 * Serves what a device needs before it can trust this site, also by plain HTTP: the authority's certificate (its key is
 * not here) at `/ca.crt`, and at `/trust` a page without scripts that says what to do with it.
 */
export function serveTrust(app: NestExpressApplication, https: HttpsConfig): void {
  const server = app.getHttpAdapter().getInstance();
  // Shown, not attached: an attachment is put among an iPhone's files, where nothing installs it.
  server.get('/ca.crt', (_: Request, response: Response) => {
    response
      .type('application/x-x509-ca-cert')
      .setHeader('cache-control', 'no-cache')
      .send(readFileSync(https.authorityFile));
  });
  server.get('/trust', (request: Request, response: Response) => {
    const { fingerprint256 } = new X509Certificate(readFileSync(https.authorityFile));
    response
      .type('html')
      .setHeader('cache-control', 'no-cache')
      .send(page(secureAddress(request, https), fingerprint256));
  });
}

/** The same host by HTTPS; undefined when the caller names a host that no address can have. */
function secureAddress({ hostname }: Request, { port }: HttpsConfig): string | undefined {
  return /^[a-z0-9.-]{1,253}$/i.test(hostname) ? `https://${hostname}:${port}/` : undefined;
}

const page = (address: string | undefined, fingerprint: string): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>友汇 · Youhui</title>
<style>
  body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1.05rem/1.6 system-ui, sans-serif; color: #1c1c1c; background: #fff; }
  .main { display: inline-block; padding: .6rem 1rem; border-radius: .5rem; color: #fff; background: #0b5c4a; text-decoration: none; }
  dt { margin-top: .8rem; font-weight: 600; } dd { margin: 0; } code { overflow-wrap: anywhere; }
</style>
<h1>让这台设备信任友汇<br><span lang="en">Let this device trust Youhui</span></h1>
<p>相机和“添加到主屏幕”需要安全连接。做一次即可。不做也能用:手工输入 18 位付款码。</p>
<p lang="en">The camera and “add to home screen” need a secure connection. Once is enough. Without it everything works too: type the 18 digits.</p>
<p>1. <a class="main" href="/ca.crt">下载证书 · <span lang="en">Download the certificate</span></a></p>
<p>2. 按您的设备操作 · <span lang="en">On your device</span></p>
<dl>
${trustSteps.map(({ system, zh, en }) => `<dt>${system}</dt><dd>${zh}</dd><dd lang="en">${en}</dd>`).join('\n')}
</dl>
<p>3. ${
  address
    ? `<a class="main" href="${address}">打开友汇 · <span lang="en">Open Youhui</span></a>`
    : '打开启动友汇的电脑上显示的 https 地址 · <span lang="en">Open the https address shown on the computer that runs Youhui</span>'
}</p>
<p>证书指纹应与那台电脑上显示的一致 · <span lang="en">The certificate’s fingerprint must be the one shown on that computer</span><br><code>${fingerprint}</code></p>
</html>
`;
