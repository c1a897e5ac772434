import type { NewSession, SignOut } from '@youhui/identity';
import { type ApiRequest, giveSessionCookie } from '../request/api-request';
import { type Session, viewerOf } from './viewer.types';

/** Hands over a new session: to programs in the answer, to browsers as a cookie in place of any other. */
export function giveSession({ response }: ApiRequest, { token, signedIn }: NewSession): Session {
  giveSessionCookie(response, token, signedIn.expiresAt);
  return { token, viewer: viewerOf(signedIn), expiresAt: signedIn.expiresAt };
}

/** As `giveSession`, for somebody who signs in: the session that the browser came with ends, whoever's it was. */
export async function giveSessionAnew(call: ApiRequest, session: NewSession, signOut: SignOut): Promise<Session> {
  const { token, response } = call;
  // A program that signs in while it acts for somebody says so by a header, and goes on.
  if (token !== undefined && response.req.headers.authorization === undefined) await signOut.execute(token);
  return giveSession(call, session);
}
