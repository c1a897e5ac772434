import { createHash, timingSafeEqual } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '@youhui/kernel';
import {
  communityIdOfApiKey,
  findActor,
  findProgram,
  type KnownDesk,
  type OwnCall,
  type SignedIn,
} from '@youhui/identity';
import type { Database } from '@youhui/platform';
import type { Request, Response } from 'express';
import { deskTokenIn } from '../service-desk/desk-cookie';
import { localeOf, type Locale } from './locale';

/**
 * The session's cookie by plain HTTP and by HTTPS. Browsers keep one jar for all ports of a host and let nothing that
 * comes by HTTP replace what came by HTTPS: under one name, who signed in by HTTPS could not sign in by HTTP any more.
 */
const sessionCookies = { plain: 'youhui_session', secure: '__Host-youhui_session' } as const;

const shared = { httpOnly: true, sameSite: 'lax', path: '/' } as const;

/** Gives the browser its session, in place of any other. */
export function giveSessionCookie(response: Response, token: string, expires: Date): void {
  const { secure } = response.req;
  if (secure) response.clearCookie(sessionCookies.plain, shared);
  response.cookie(secure ? sessionCookies.secure : sessionCookies.plain, token, { ...shared, secure, expires });
}

/** Takes the session back from the browser; by plain HTTP, one that came by HTTPS is out of reach, and never sent. */
export function takeSessionCookie(response: Response): void {
  response.clearCookie(sessionCookies.plain, shared);
  if (response.req.secure) response.clearCookie(sessionCookies.secure, { ...shared, secure: true });
}

/** All that a resolver may know about the call it serves. */
export interface ApiRequest {
  readonly requestId: string;
  /** In milliseconds of the process's clock: what is slow is cut off from here. */
  readonly startedAt: number;
  readonly locale: Locale;
  readonly clientAddress: string;
  /** What the caller's program calls itself, if it does. */
  readonly userAgent?: string;
  readonly response: Response;
  /** What this request has begun to read for many at once. */
  readonly loaders: Map<string, unknown>;
  readonly token?: string;
  /** The same, where a browser's cookie brought it. */
  readonly sessionOfCookie?: string;
  /** What a browser has that may be a self-service desk. */
  readonly deskToken?: string;
  /** Which one it is, once somebody has looked. */
  desk?: KnownDesk;
  readonly signedIn?: SignedIn;
  /** Absent when nobody is signed in and no program calls by a key. The installer has one without a community. */
  readonly ctx?: RequestContext;
}

const hashed = (text: string) => createHash('sha256').update(text).digest();

/**
 * Reads who asks from the bearer token, a session's or a program's key, or the session cookie. The bearer of the
 * installation token is `installer`. Who is only `looking` does not keep a session from running out unused.
 */
export async function readApiRequest(
  request: Request,
  response: Response,
  database: Database,
  { installationToken, looking }: { readonly installationToken?: string; readonly looking?: boolean } = {},
): Promise<ApiRequest> {
  const requestId = String(response.getHeader('x-request-id'));
  const cookie = cookiesOf(request);
  const known = {
    requestId,
    startedAt: Date.now(),
    locale: localeOf(request.headers['accept-language']),
    clientAddress: request.ip ?? '',
    userAgent: request.headers['user-agent'],
    response,
    loaders: new Map<string, unknown>(),
    deskToken: deskTokenIn(cookie),
  };
  const bearer = bearerOf(request);
  const token = bearer ?? cookie(sessionCookies.secure) ?? cookie(sessionCookies.plain);
  if (!token) return known;
  const at = new Date();
  if (installationToken && timingSafeEqual(hashed(token), hashed(installationToken))) {
    return {
      ...known,
      ctx: {
        communityId: '',
        actor: { name: 'installer', permissions: new Set(['installation:manage'] as const) },
        at,
        requestId,
      },
    };
  }
  // A key comes by its own header only: a browser that sends one along has been made to.
  if (communityIdOfApiKey(token)) {
    const program = bearer === undefined ? undefined : await findProgram(database, token, at);
    return { ...known, ctx: program && { ...program, at, requestId } };
  }
  const signedIn = await findActor(database, token, at, { looking });
  return {
    ...known,
    token,
    sessionOfCookie: bearer === undefined ? token : undefined,
    signedIn,
    ctx: signedIn && { communityId: signedIn.communityId, actor: signedIn.actor, at, requestId },
  };
}

function bearerOf(request: Request): string | undefined {
  return /^Bearer +([\x21-\x7e]{1,256})$/i.exec(request.headers.authorization ?? '')?.[1];
}

function cookiesOf(request: Request): (wanted: string) => string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return (wanted) => pairs.find(([name]) => name === wanted)?.[1];
}

export const apiRequestOf = (context: ExecutionContext): ApiRequest =>
  GqlExecutionContext.create(context).getContext<{ api: ApiRequest }>().api;

/** The call as use cases know it. Only behind `@Requires`: somebody is signed in there. */
export const Ctx = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext => {
  const { ctx } = apiRequestOf(context);
  if (!ctx) throw new Error('A resolver that needs to know who asks is not behind @Requires');
  return ctx;
});

/** The call as the door knows it, for sign-in and sign-out. */
export const Call = createParamDecorator((_: unknown, context: ExecutionContext): ApiRequest => apiRequestOf(context));

/** Whose own account it is. Only behind `@OwnAccount`. */
export const Own = createParamDecorator((_: unknown, context: ExecutionContext): OwnCall => {
  const { signedIn, clientAddress, userAgent } = apiRequestOf(context);
  if (!signedIn) throw new Error('A resolver that needs to know whose account it is is not behind @OwnAccount');
  return { signedIn, from: { clientAddress, userAgent } };
});
