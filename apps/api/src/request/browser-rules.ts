import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

const content = (styles: readonly string[]) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", "'wasm-unsafe-eval'"], // the scanner's engine, served from here; nothing else may be evaluated
    styleSrc: ["'self'", ...styles],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    workerSrc: ["'self'", 'blob:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
});

const aYear = 31_536_000;

/** What every answer tells browsers. Everything the pages need comes from here, and no style is written into a page. */
export const browserRules = (production: boolean): RequestHandler => {
  const known = helmet({
    contentSecurityPolicy: content([]),
    // In production browsers are told to come by HTTPS only; elsewhere that is for whoever ends TLS to say.
    strictTransportSecurity: production ? { maxAge: aYear } : false,
  });
  return (request, response, next) => {
    nothingOfDevices(response);
    known(request, response, next);
  };
};

/** For two pages: the explorer's editor makes its styles as it runs, and the page about trust is one file with its own. */
export const stylesInPage: RequestHandler = helmet.contentSecurityPolicy(content(["'unsafe-inline'"]));

/** What a page here may use of the device: the camera, for codes, and keeping the screen awake, and nothing else. */
function nothingOfDevices(response: Response): void {
  response.setHeader(
    'permissions-policy',
    'camera=(self), screen-wake-lock=(self), clipboard-write=(self), microphone=(), geolocation=(), payment=(), usb=()',
  );
}

/** Answers are for whoever asked: neither a browser nor anything between keeps one. */
export function keptByNobody(_: Request, response: Response, next: NextFunction): void {
  response.setHeader('cache-control', 'no-store');
  next();
}

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS'];

/** 405 for methods that nothing here is asked by: TRACE would tell a caller the headers that it was sent with. */
export function knownMethodsOnly(request: Request, response: Response, next: NextFunction): void {
  if (methods.includes(request.method)) return next();
  response.setHeader('allow', methods.join(', '));
  response.sendStatus(405);
}
