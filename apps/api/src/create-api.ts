import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import { uuidv7 } from 'uuidv7';
import type { ApiConfig } from './api-config';
import { apiLog } from './api-log';
import { AppModule } from './app.module';
import { serveTrust } from './lan/trust-page';
import { browserRules, keptByNobody, knownMethodsOnly, stylesInPage } from './request/browser-rules';

/** The whole API, ready to listen. Whoever makes it closes it. */
export async function createApi(config: ApiConfig, log = apiLog(config)): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, log), {
    bodyParser: false,
    logger: false, // what fails is logged where it is answered; what fails at the start is thrown
    abortOnError: false,
    forceCloseConnections: true,
  });
  app.set('trust proxy', config.trustedProxies ?? 0);
  app.use(requestIds);
  app.use(knownMethodsOnly);
  app.use(browserRules(config.production ?? false));
  app.use(['/explorer', '/explorer.html', '/trust'], stylesInPage);
  app.use('/graphql', keptByNobody);
  app.useBodyParser('json', { limit: '256kb' });
  app.use('/graphql', namedErrors);
  if (config.https) serveTrust(app, config.https);
  serveWeb(app, config.webFolder ?? builtWeb(), config.introspection ?? true);
  await app.init();
  return app;
}

/** Every answer says under which id the log knows it; a caller's own id is kept when it is a plain one. */
function requestIds(request: Request, response: Response, next: NextFunction): void {
  const given = request.headers['x-request-id'];
  response.setHeader('x-request-id', typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : uuidv7());
  next();
}

/** Puts the request's id on refusals that are said before an operation is looked at: lists of them, pages of other sites. */
function namedErrors(_: Request, response: Response, next: NextFunction): void {
  const send = response.send.bind(response);
  response.send = (body: unknown) =>
    send(response.statusCode >= 400 && typeof body === 'string' ? withRequestId(body, response) : body);
  next();
}

function withRequestId(body: string, response: Response): string {
  if (!body.startsWith('{"errors":')) return body;
  const requestId = String(response.getHeader('x-request-id'));
  const { errors, ...rest } = JSON.parse(body) as { errors: readonly { extensions?: object }[] };
  return JSON.stringify({
    errors: errors.map((error) => ({ ...error, extensions: { requestId, ...error.extensions } })),
    ...rest,
  });
}

/** The web app's files; its pages are all one file, which finds its way by the address. */
function serveWeb(app: NestExpressApplication, folder: string, explorer: boolean): void {
  const page = (name: string) => (_: Request, response: Response, next: NextFunction) => {
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(name, { root: folder }, (error?: Error) => {
      if (error) next();
    });
  };
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false }));
  const server = app.getHttpAdapter().getInstance();
  server.get(
    [
      '/',
      '/till',
      '/hours',
      '/ledger',
      '/merchant',
      '/alliance',
      '/people',
      '/audit',
      '/privacy',
      '/desk',
      '/integrations',
      '/desk-devices',
      '/self-service',
      '/sign-in',
      '/account',
      '/first-run',
      '/me',
      '/dev-messages',
      '/till/*rest',
      '/hours/*rest',
      '/ledger/*rest',
      '/merchant/*rest',
      '/alliance/*rest',
      '/me/*rest',
      '/s/*rest',
    ],
    page('index.html'),
  );
  // Without a schema to read the explorer shows nothing.
  if (explorer) server.get('/explorer', page('explorer.html'));
  else server.get(['/explorer', '/explorer.html'], (_, response) => void response.sendStatus(404));
  // Asked for at every start, so that a new version of the app is found.
  server.get('/sw.js', page('sw.js'));
  app.use(express.static(folder, { index: false, maxAge: '1h', setHeaders: namedCharacters }));
}

/** Pictures and the manifest are texts as well. */
function namedCharacters(response: Response, path: string): void {
  const type = { svg: 'image/svg+xml', webmanifest: 'application/manifest+json' }[path.split('.').at(-1) ?? ''];
  if (type) response.setHeader('content-type', `${type}; charset=utf-8`);
}

function builtWeb(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'dist/web');
}
