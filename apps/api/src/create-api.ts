import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { uuidv7 } from 'uuidv7';
import type { ApiConfig } from './api-config';
import { apiLog } from './api-log';
import { AppModule } from './app.module';
import { serveTrust } from './lan/trust-page';

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
  app.use(helmet(headers));
  app.useBodyParser('json', { limit: '256kb' });
  if (config.https) serveTrust(app, config.https);
  serveWeb(app, config.webFolder ?? builtWeb());
  await app.init();
  return app;
}

/** Everything the pages need comes from here. The explorer's editor makes its styles and its workers as it runs. */
const headers: Parameters<typeof helmet>[0] = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"], // the scanner's engine, served from here; nothing else may be evaluated
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false, // for whoever ends TLS to say
};

/** Every answer says under which id the log knows it; a caller's own id is kept when it is a plain one. */
function requestIds(request: Request, response: Response, next: NextFunction): void {
  const given = request.headers['x-request-id'];
  response.setHeader('x-request-id', typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : uuidv7());
  next();
}

/** The web app's files; its pages are all one file, which finds its way by the address. */
function serveWeb(app: NestExpressApplication, folder: string): void {
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
      '/desk',
      '/sign-in',
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
  server.get('/explorer', page('explorer.html'));
  // Asked for at every start, so that a new version of the app is found.
  server.get('/sw.js', page('sw.js'));
  app.use(express.static(folder, { index: false, maxAge: '1h' }));
}

function builtWeb(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'dist/web');
}
