import type { NewSession } from '@youhui/identity';
import { type ApiRequest, giveSessionCookie } from '../request/api-request';
import { type Session, viewerOf } from './viewer.types';

/** Hands over a new session: to programs in the answer, to browsers as a cookie in place of any other. */
export function giveSession({ response }: ApiRequest, { token, signedIn }: NewSession): Session {
  giveSessionCookie(response, token, signedIn.expiresAt);
  return { token, viewer: viewerOf(signedIn), expiresAt: signedIn.expiresAt };
}
